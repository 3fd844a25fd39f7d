import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, describe, expect, it } from 'vitest';
import type { FetchAnswer, FetchRequest, SandboxLimits } from './messages.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

const sandboxes: Sandbox[] = [];
afterAll(() => Promise.all(sandboxes.map((sandbox) => sandbox.close())));

const refuse = async (): Promise<FetchAnswer> => ({ ok: false, message: 'refused' });
function make(
  limits: Partial<SandboxLimits> = {},
  fetch: (request: FetchRequest, signal: AbortSignal) => Promise<FetchAnswer> = refuse,
): Sandbox {
  const sandbox = createSandbox({ fetch, limits: { timeMs: 1_000, ...limits } });
  sandboxes.push(sandbox);
  return sandbox;
}
const shared = make();
const call = (script: string, input: object = {}, sandbox = shared, owner = 'a') =>
  sandbox.run(owner, { script, entry: 'main', input: JSON.stringify(input) });
const valueOf = async (expression: string) => {
  const result = await call(`const main = async () => (${expression})`);
  return result.kind === 'value' ? JSON.parse(result.json ?? 'null') : result;
};

describe('what a script can do', () => {
  it.each([
    ['a constant', 'const main = async ({ a }) => ({ b: a + 1 })'],
    ['a function', 'function main({ a }) { return { b: a + 1 } }'],
    ['a variable', 'var main = (input) => Promise.resolve().then(() => ({ b: input.a + 1 }))'],
    ['strict code', "'use strict'; let main = async ({ a }) => { const { b } = await { b: a + 1 }; return { b } }"],
  ])('be %s and answer JSON', async (_, script) => {
    expect(await call(script, { a: 1 })).toEqual({ kind: 'value', json: '{"b":2}' });
  });

  it('answer nothing, and write to a console that nobody reads', async () => {
    expect(await call('const main = () => { console.log("x"); }')).toEqual({ kind: 'value', json: null });
    expect(await call('const main = () => Symbol("x")')).toEqual({ kind: 'value', json: null });
  });

  it('deny, whatever it does afterwards', async () => {
    expect(await call('const main = ({ api }) => api.denyAccess("closed")')).toEqual({ kind: 'denied', message: 'closed' });
    expect(await call('const main = ({ api }) => { try { api.denyAccess() } catch {} return { ok: 1 } }')).toEqual({
      kind: 'denied',
      message: undefined,
    });
    expect(await call('const main = async ({ api }) => { try { api.denyAccess("x") } finally { while (true); } }')).toEqual({
      kind: 'denied',
      message: 'x',
    });
  });

  it('fetch through its host, a few times', async () => {
    const seen: FetchRequest[] = [];
    const sandbox = make({ fetches: 2 }, async (request) => {
      seen.push(request);
      return { ok: true, status: 201, headers: { 'content-type': 'text/plain' }, body: '{"a":[1]}' };
    });
    const script = `const main = async () => {
      const response = await fetch('https://example.com/x', { method: 'POST', headers: { 'X-Key': 5 }, body: '{}' });
      const again = await fetch(new String('https://example.com/y'));
      const third = await fetch('https://example.com/z').catch((error) => error.message);
      return [response.ok, response.status, response.headers.get('Content-Type'), response.headers.get('toString'), await response.json(), await again.text(), third];
    }`;
    expect(await call(script, {}, sandbox)).toEqual({
      kind: 'value',
      json: JSON.stringify([true, 201, 'text/plain', null, { a: [1] }, '{"a":[1]}', 'a script may send 2 requests']),
    });
    expect(seen).toEqual([
      { url: 'https://example.com/x', method: 'POST', headers: { 'x-key': '5' }, body: '{}' },
      { url: 'https://example.com/y', method: 'GET', headers: {} },
    ]);
    expect(await valueOf('fetch("http://10.0.0.1").catch((error) => String(error))')).toBe('TypeError: refused');
  });
});

describe('what a script cannot do', () => {
  it.each([
    'process',
    'require',
    'globalThis.process',
    'WebAssembly',
    'Worker',
    'Buffer',
    'setTimeout',
    'XMLHttpRequest',
    'std',
    'os',
    'scriptArgs',
  ])('reach %s', async (name) => {
    expect(await valueOf(`typeof ${name}`)).toBe('undefined');
  });

  it('reach the host through constructors, errors or imports', async () => {
    expect(await valueOf(`[].constructor.constructor('return typeof process')()`)).toBe('undefined');
    expect(await valueOf(`(async () => {}).constructor('return typeof process')()`)).toBe('undefined');
    expect(await valueOf(`fetch.constructor('return typeof process')()`)).toBe('undefined');
    expect(await call('const main = () => import("node:fs")')).toMatchObject({ kind: 'failed' });
    expect(await call('import fs from "node:fs"; const main = () => fs')).toMatchObject({ kind: 'failed' });
    expect(await valueOf(`Object.getOwnPropertyNames(Object.getPrototypeOf(fetch)).includes('caller') && typeof fetch.caller`)).not.toBe(
      'function',
    );
  });

  it('leave anything behind for the next script', async () => {
    await call(
      'globalThis.left = 1; Object.prototype.left = 1; Array.prototype.map = null; JSON.stringify = () => "x"; const main = () => ({})',
    );
    expect(await valueOf('[typeof left, typeof ({}).left, typeof [].map, JSON.stringify([1])]')).toEqual([
      'undefined',
      'undefined',
      'function',
      '[1]',
    ]);
    expect(({} as Record<string, unknown>)['left']).toBeUndefined();
  });

  it('forge an answer by changing built-in functions', async () => {
    const script = `
      JSON.stringify = () => '{"forged":1}'; JSON.parse = () => ({ forged: 1 }); String = () => 'forged'; Promise.prototype.then = () => 5;
      Object.prototype.toJSON = undefined;
      const main = ({ a }) => ({ a });`;
    expect(await call(script, { a: 1 })).toEqual({ kind: 'value', json: '{"a":1}' });
  });

  it.each([
    ['a loop', 'const main = () => { while (true); }'],
    ['a loop that catches', 'const main = () => { for (;;) try { for (;;); } catch {} }'],
    ['a loop at the top', 'while (true); const main = () => 1'],
    ['a chain of promises', 'const main = async () => { for (;;) await null; }'],
    ['a getter of its answer', 'const main = () => ({ get a() { for (;;); } })'],
    ['a toString of what it throws', 'const main = () => { throw { message: { toString() { for (;;); } } } }'],
    ['a regular expression', 'const main = () => /^(a+)+$/.test("a".repeat(40) + "b")'],
  ])('go on for ever: %s', async (_, script) => {
    const before = performance.now();
    expect(await call(script)).toMatchObject({ kind: 'failed', reason: 'time' });
    expect(performance.now() - before).toBeLessThan(4_000);
  });

  it('wait for ever: for nothing, or for an answer that does not come', async () => {
    expect(await call('const main = () => new Promise(() => {})')).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('nothing settles'),
    });
    let aborted = false;
    const silent = make({ timeMs: 300 }, (_request, signal) => {
      signal.addEventListener('abort', () => (aborted = true));
      return new Promise(() => undefined);
    });
    expect(await call('const main = () => fetch("https://example.com")', {}, silent)).toMatchObject({ kind: 'failed', reason: 'time' });
    expect(aborted).toBe(true);
  });

  it.each([
    ['an array', 'const a = []; const main = () => { for (;;) a.push(new Array(1000).fill(1)) }'],
    ['a string', 'const main = () => { let s = "x"; for (;;) s += s; }'],
    ['a buffer', 'const main = () => new ArrayBuffer(2 ** 30)'],
    ['many buffers', 'const a = []; const main = () => { for (;;) a.push(new Uint8Array(1e6)) }'],
    ['recursion', 'const main = () => main()'],
    ['deep nesting', 'const main = () => { let a = []; for (let i = 0; i < 1e6; i++) a = [a]; return a }'],
    ['deep source', `const main = () => ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('take all memory: %s', async (_, script) => {
    const before = process.memoryUsage().rss;
    let peak = before;
    const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
    expect(await call(script)).toMatchObject({ kind: 'failed' });
    clearInterval(timer);
    expect((peak - before) / 1_048_576).toBeLessThan(120);
    expect(await valueOf('1 + 1')).toBe(2);
  });

  it('answer more than it may, or what is no JSON', async () => {
    expect(await call('const main = () => "x".repeat(20_000)')).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('longer than 16384'),
    });
    expect(await call('const main = () => { const a = {}; a.a = a; return a }')).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('circular'),
    });
    expect(await call('const main = () => ({ a: 1n })')).toMatchObject({ kind: 'failed' });
    expect(await call('const main = () => ({ toJSON() { throw new Error("no") } })')).toMatchObject({ kind: 'failed' });
  });

  it.each([
    'null',
    'undefined',
    '5',
    'Symbol("x")',
    '{}',
    '{ toString() { throw 1 } }',
    '{ get message() { throw 1 } }',
    'new Proxy({}, { get() { throw 1 } })',
    'Object.create(null)',
    'Promise.reject(1)',
    '(() => {})',
    'new Error("x".repeat(1e6))',
    '{ message: "a", stack: {} }',
  ])('break its host by throwing %s', async (thrown) => {
    for (const script of [`const main = () => { throw ${thrown} }`, `const main = async () => { throw ${thrown} }`, `throw ${thrown}`]) {
      const result = await call(script);
      expect(result).toMatchObject({ kind: 'failed', reason: 'error', message: expect.any(String) });
      if (result.kind === 'failed') expect(result.message.length).toBeLessThanOrEqual(1_020);
    }
  });

  it('be nothing, or no JavaScript', async () => {
    expect(await call('')).toMatchObject({ kind: 'failed', message: expect.stringContaining('does not define the function main') });
    expect(await call('const main = 5')).toMatchObject({ kind: 'failed', message: expect.stringContaining('does not define') });
    expect(await call('const main = (')).toMatchObject({ kind: 'failed', message: expect.stringContaining('SyntaxError') });
    expect(await call('const main = () => {\n  missing();\n}')).toMatchObject({
      message: "ReferenceError: 'missing' is not defined (line 2)",
    });
  });
});

describe('what others notice', () => {
  it('the owner of a script that never ends does not hold all threads', async () => {
    const sandbox = make({ timeMs: 1_500 });
    const endless = Array.from({ length: 3 }, () => call('const main = () => { for (;;); }', {}, sandbox, 'greedy'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = performance.now();
    expect(await call('const main = () => 1', {}, sandbox, 'modest')).toEqual({ kind: 'value', json: '1' });
    expect(performance.now() - before).toBeLessThan(1_400);
    for (const result of await Promise.all(endless)) expect(result).toMatchObject({ kind: 'failed' });
  });

  it('the event loop of the server goes on while scripts spin', async () => {
    await call('const main = () => 1');
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    await call('const main = () => { for (;;); }');
    delay.disable();
    expect(delay.max / 1e6).toBeLessThan(400);
  });

  it('a closed sandbox answers whoever waits', async () => {
    const sandbox = make();
    const running = [1, 2, 3].map(() => call('const main = () => { for (;;); }', {}, sandbox));
    await sandbox.close();
    for (const result of await Promise.all(running)) expect(result).toMatchObject({ kind: 'failed' });
  });
});
