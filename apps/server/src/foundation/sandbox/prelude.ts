/**
 * Runs inside the sandbox before the script, and is handed the few functions that lead out. What the script does to the globals later
 * changes nothing here: everything this needs is kept first. Its value is what the host calls.
 */
export const prelude = `(function (input, send, deny) {
  'use strict';
  const { parse, stringify } = JSON;
  const { defineProperty, entries, freeze } = Object;
  const [TypeErrorOf, TextOf, PromiseOf] = [TypeError, String, Promise];
  const lower = Function.prototype.call.bind(''.toLowerCase);
  const slice = Function.prototype.call.bind(''.slice);
  const has = Function.prototype.call.bind({}.hasOwnProperty);

  const toHeaders = (given) => {
    const headers = {};
    for (const [name, value] of entries(given === undefined || given === null ? {} : given)) headers[lower(TextOf(name))] = TextOf(value);
    return headers;
  };
  const toResponse = (answer) => freeze({
    ok: answer.status >= 200 && answer.status < 300,
    status: answer.status,
    headers: freeze({
      get: (name) => (has(answer.headers, lower(TextOf(name))) ? answer.headers[lower(TextOf(name))] : null),
      has: (name) => has(answer.headers, lower(TextOf(name))),
    }),
    text: async () => answer.body,
    json: async () => parse(answer.body),
  });
  defineProperty(globalThis, 'fetch', {
    writable: true,
    configurable: true,
    value: async function fetch(url, init = {}) {
      const { method = 'GET', headers, body } = init;
      const request = { url: TextOf(url), method: TextOf(method), headers: toHeaders(headers), body: body === undefined || body === null ? undefined : TextOf(body) };
      const answer = parse(await send(stringify(request)));
      if (!answer.ok) throw new TypeErrorOf(answer.message);
      return toResponse(answer);
    },
  });
  const ignore = () => undefined;
  defineProperty(globalThis, 'console', { writable: true, configurable: true, value: { log: ignore, info: ignore, warn: ignore, error: ignore, debug: ignore } });

  const parameter = parse(input);
  parameter.api = {
    denyAccess(message) {
      deny(message === undefined ? undefined : TextOf(message));
      throw new TypeErrorOf('access was denied');
    },
  };
  return {
    parameter,
    toJson: (value) => stringify(value),
    describe(error) {
      try {
        if ((typeof error === 'object' || typeof error === 'function') && error !== null) {
          const [name, message, stack] = [error.name, error.message, error.stack];
          const line = typeof stack === 'string' ? stack : '';
          if (message !== undefined) return slice((name === undefined ? '' : TextOf(name) + ': ') + TextOf(message) + (line === '' ? '' : '\\n' + line), 0, 1000);
        }
        return slice(TextOf(error), 0, 1000);
      } catch {
        return 'the script threw something that cannot be shown';
      }
    },
  };
})`;
