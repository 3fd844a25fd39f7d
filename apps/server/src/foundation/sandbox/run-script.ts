import { isFail, type QuickJSContext, type QuickJSHandle, type QuickJSRuntime, type QuickJSWASMModule } from 'quickjs-emscripten-core';
import type { FetchAnswer, FetchRequest, SandboxJob, SandboxLimits, SandboxResult } from './messages.ts';
import { prelude } from './prelude.ts';

interface RunOptions {
  readonly engine: QuickJSWASMModule;
  readonly job: SandboxJob;
  readonly limits: SandboxLimits;
  readonly fetch: (request: FetchRequest) => Promise<FetchAnswer>;
  readonly now: () => number;
}

/** Calls a script's function in a QuickJS of its own, which ends with the call. The only ways out are those of the prelude. */
export async function runScript({ engine, job, limits, fetch, now }: RunOptions): Promise<SandboxResult> {
  const deadline = now() + limits.timeMs;
  const runtime = engine.newRuntime();
  runtime.setMaxStackSize(limits.stackBytes);
  runtime.setInterruptHandler(() => now() > deadline);
  const vm = runtime.newContext();
  const call = new ScriptCall({ runtime, vm, limits, fetch, isLate: () => now() > deadline });
  try {
    return await call.run(job);
  } finally {
    call.dispose();
    vm.dispose();
    runtime.dispose();
  }
}

/** Thrown by the script, or about it. */
class ScriptFailure extends Error {}

/** Jobs of promises that run before the time is looked at again. */
const jobsAtOnce = 500;

interface CallOptions {
  readonly runtime: QuickJSRuntime;
  readonly vm: QuickJSContext;
  readonly limits: SandboxLimits;
  readonly fetch: RunOptions['fetch'];
  readonly isLate: () => boolean;
}

class ScriptCall {
  readonly #options: CallOptions;
  readonly #handles: QuickJSHandle[] = [];
  readonly #answers: { deliver: () => void }[] = [];
  #denial: { readonly message: string | undefined } | undefined;
  #fetches = 0;
  #pending = 0;
  #wake: () => void = () => undefined;
  #isOver = false;

  constructor(options: CallOptions) {
    this.#options = options;
  }

  async run({ script, entry, input }: SandboxJob): Promise<SandboxResult> {
    const { vm } = this.#options;
    let tools: QuickJSHandle | undefined;
    try {
      tools = this.#callPrelude(input);
      this.#own(this.#unwrap(vm.evalCode(script, 'script.js'), tools));
      const main = this.#own(this.#unwrap(vm.evalCode(`typeof ${entry} === 'function' ? ${entry} : undefined`, 'entry.js'), tools));
      if (vm.typeof(main) !== 'function') throw new ScriptFailure(`The script does not define the function ${entry}.`);
      const parameter = this.#own(vm.getProp(tools, 'parameter'));
      const returned = this.#own(this.#unwrap(vm.callFunction(main, vm.undefined, parameter), tools));
      const value = await this.#settle(returned, tools);
      if (this.#denial) return { kind: 'denied', ...this.#denial };
      return { kind: 'value', json: this.#toJson(value, tools) };
    } catch (error) {
      if (this.#denial) return { kind: 'denied', ...this.#denial };
      if (this.#options.isLate())
        return { kind: 'failed', reason: 'time', message: `The script took longer than ${this.#options.limits.timeMs} ms.` };
      if (error instanceof ScriptFailure) return { kind: 'failed', reason: 'error', message: error.message };
      throw error;
    }
  }

  dispose(): void {
    this.#isOver = true;
    for (const handle of this.#handles) if (handle.alive) handle.dispose();
  }

  #own(handle: QuickJSHandle): QuickJSHandle {
    this.#handles.push(handle);
    return handle;
  }

  #callPrelude(input: string): QuickJSHandle {
    const { vm } = this.#options;
    const send = this.#own(vm.newFunction('send', (request) => this.#send(vm.getString(request))));
    const deny = this.#own(
      vm.newFunction('deny', (message) => {
        this.#denial ??= { message: vm.typeof(message) === 'string' ? vm.getString(message).slice(0, 1000) : undefined };
      }),
    );
    const start = this.#own(this.#unwrap(vm.evalCode(prelude, 'prelude.js')));
    return this.#own(this.#unwrap(vm.callFunction(start, vm.undefined, this.#own(vm.newString(input)), send, deny)));
  }

  /** A request of the script: a promise of the sandbox that the host keeps. */
  #send(request: string): QuickJSHandle {
    const { vm, limits, fetch } = this.#options;
    const promise = vm.newPromise();
    this.#fetches += 1;
    this.#pending += 1;
    const answer =
      this.#fetches > limits.fetches
        ? Promise.resolve<FetchAnswer>({ ok: false, message: `a script may send ${limits.fetches} requests` })
        : fetch(JSON.parse(request) as FetchRequest); // the prelude wrote it
    const deliver = (result: FetchAnswer): void => {
      const text = vm.newString(JSON.stringify(result));
      promise.resolve(text);
      text.dispose();
    };
    void this.#await(answer, deliver);
    this.#handles.push(promise.handle.dup());
    return promise.handle;
  }

  /** Keeps an answer until the script's jobs are run again. */
  async #await(answer: Promise<FetchAnswer>, deliver: (result: FetchAnswer) => void): Promise<void> {
    const result = await answer;
    this.#pending -= 1;
    if (this.#isOver) return;
    this.#answers.push({ deliver: () => deliver(result) });
    this.#wake();
  }

  /** Runs what the script waits for until its promise has a value; who waits for nothing that could come waits for ever. */
  async #settle(returned: QuickJSHandle, tools: QuickJSHandle): Promise<QuickJSHandle> {
    const { vm } = this.#options;
    for (;;) {
      this.#runJobs(tools);
      const state = vm.getPromiseState(returned);
      if (state.type === 'fulfilled') return state.notAPromise === true ? returned : this.#own(state.value);
      if (state.type === 'rejected') throw new ScriptFailure(this.#describe(this.#own(state.error), tools));
      if (this.#pending === 0 && this.#answers.length === 0)
        throw new ScriptFailure('The script waits for a promise that nothing settles.');
      if (this.#answers.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
      for (const { deliver } of this.#answers.splice(0)) deliver();
    }
  }

  #runJobs(tools: QuickJSHandle): void {
    const { runtime, isLate } = this.#options;
    while (runtime.hasPendingJob()) {
      if (isLate()) throw new ScriptFailure('late');
      const result = runtime.executePendingJobs(jobsAtOnce);
      if (isFail(result)) throw new ScriptFailure(this.#describe(this.#own(result.error), tools));
    }
  }

  #toJson(value: QuickJSHandle, tools: QuickJSHandle): string | null {
    const { vm, limits } = this.#options;
    if (vm.typeof(value) === 'undefined') return null;
    const toJson = this.#own(vm.getProp(tools, 'toJson'));
    const text = this.#own(this.#unwrap(vm.callFunction(toJson, vm.undefined, value), tools));
    if (vm.typeof(text) !== 'string') return null;
    const length = this.#own(vm.getProp(text, 'length'));
    if (vm.getNumber(length) > limits.outputLength)
      throw new ScriptFailure(`The script's answer is longer than ${limits.outputLength} characters of JSON.`);
    return vm.getString(text);
  }

  #unwrap(result: ReturnType<QuickJSContext['evalCode']>, tools?: QuickJSHandle): QuickJSHandle {
    if (!isFail(result)) return result.value;
    throw new ScriptFailure(this.#describe(this.#own(result.error), tools));
  }

  #describe(error: QuickJSHandle, tools: QuickJSHandle | undefined): string {
    const { vm } = this.#options;
    const unknown = 'The script failed.';
    if (!tools) return unknown;
    const describe = this.#own(vm.getProp(tools, 'describe'));
    const described = vm.callFunction(describe, vm.undefined, error);
    if (isFail(described)) {
      described.error.dispose();
      return unknown;
    }
    return withLine(vm.getString(this.#own(described.value)));
  }
}

/** Of a stack, the line of the script that its author wrote. */
function withLine(description: string): string {
  const line = /script\.js:(\d+)/.exec(description)?.[1];
  const message = description.replaceAll(/\n\s*at [^\n]*/g, '').trim();
  return line === undefined ? message : `${message} (line ${line})`;
}
