import { Worker } from 'node:worker_threads';
import type { FetchAnswer, FetchRequest, FromThread, SandboxJob, SandboxLimits, SandboxResult, ToThread } from './messages.ts';

/** Sends a script's request, or says why not; `signal` ends with the script's time. */
export type ScriptFetch = (request: FetchRequest, signal: AbortSignal) => Promise<FetchAnswer>;

/** `isSpent`: the thread takes no other job. */
export interface Finished {
  readonly result: SandboxResult;
  readonly isSpent: boolean;
}

/** A thread that did not keep the time itself (it was inside one long built-in function) is given up this much later. */
const graceMs = 250;
const stopped: Finished = { result: { kind: 'failed', reason: 'error', message: 'The script was stopped.' }, isSpent: true };

/** The server's side of a thread that runs one script at a time. */
export class SandboxThread {
  readonly #worker: Worker;
  #finish: (finished: Finished) => void = () => undefined;
  #abort = new AbortController();

  constructor(fetch: ScriptFetch) {
    this.#worker = new Worker(new URL('./thread.ts', import.meta.url), {
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 },
    });
    this.#worker.unref();
    this.#worker.on('message', (message: FromThread) => {
      if (message.type === 'done') this.#finish(message);
      else void this.#fetch(fetch, message);
    });
    this.#worker.on('error', () => this.#finish(stopped));
    this.#worker.on('exit', () => this.#finish(stopped));
  }

  async run(job: SandboxJob, limits: SandboxLimits): Promise<Finished> {
    this.#abort = new AbortController();
    const late: SandboxResult = { kind: 'failed', reason: 'time', message: `The script took longer than ${limits.timeMs} ms.` };
    const finished = new Promise<Finished>((resolve) => (this.#finish = resolve));
    const timer = setTimeout(() => this.#finish({ result: late, isSpent: true }), limits.timeMs + graceMs);
    this.#tell({ type: 'run', job, limits });
    return finished.finally(() => {
      clearTimeout(timer);
      this.#abort.abort();
    });
  }

  async end(): Promise<void> {
    this.#abort.abort();
    await this.#worker.terminate();
  }

  async #fetch(fetch: ScriptFetch, { id, request }: { id: number; request: FetchRequest }): Promise<void> {
    const { signal } = this.#abort;
    const answer = await fetch(request, signal);
    if (!signal.aborted) this.#tell({ type: 'fetched', id, answer });
  }

  #tell(message: ToThread): void {
    this.#worker.postMessage(message); // oxlint-disable-line unicorn/require-post-message-target-origin -- a thread has no origin
  }
}
