import { Worker } from 'node:worker_threads';
import type { FetchAnswer, FetchRequest, FromThread, SandboxJob, SandboxLimits, SandboxResult, ToThread } from './messages.ts';

/** Runs scripts of customers: each in a QuickJS of its own, in a thread of its own, with nothing of this process in reach. */
export interface Sandbox {
  /** @param owner whose script it is (a tenant): no owner holds all threads. Never throws. */
  run(owner: string, job: SandboxJob): Promise<SandboxResult>;
  close(): Promise<void>;
}

/** What handlers that run scripts need. */
export interface SandboxScope {
  readonly sandbox: Sandbox;
}

export interface SandboxOptions {
  /** Sends a script's request, or says why not; `signal` ends with the script's time. */
  readonly fetch: (request: FetchRequest, signal: AbortSignal) => Promise<FetchAnswer>;
  /** At least 2. Threads start when they are needed, and end after a minute without work. */
  readonly threads?: number;
  readonly limits?: Partial<SandboxLimits>;
}

const standardLimits: SandboxLimits = {
  timeMs: 3_000,
  stackBytes: 256 * 1_024,
  outputLength: 16_384,
  fetches: 5,
};

/** A thread that did not keep the time itself (it was inside one long built-in function) is ended this much later. */
const graceMs = 250;
const idleMs = 60_000;
/** For a free thread; a sign-in does not wait longer. */
const queueMs = 5_000;
const longestQueue = 200;

interface Waiting {
  readonly owner: string;
  readonly job: SandboxJob;
  readonly settle: (result: SandboxResult) => void;
  readonly timer: NodeJS.Timeout;
}

interface Thread {
  readonly worker: Worker;
  owner: string | undefined;
  /** Ends the present job; nothing while there is none. */
  finish: (result: SandboxResult, isSpent: boolean) => void;
  abort: AbortController;
  timer: NodeJS.Timeout | undefined;
}

const nothing = (): void => undefined;

export function createSandbox({ fetch, threads: size = 2, limits: changed = {} }: SandboxOptions): Sandbox {
  const limits = { ...standardLimits, ...changed };
  const threads = new Set<Thread>();
  const queue: Waiting[] = [];

  const end = (thread: Thread): void => {
    threads.delete(thread);
    clearTimeout(thread.timer);
    thread.abort.abort();
    void thread.worker.terminate();
  };

  const start = (): Thread => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      env: {},
      execArgv: [],
      stdin: false,
      resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 },
    });
    const thread: Thread = { worker, owner: undefined, finish: nothing, abort: new AbortController(), timer: undefined };
    worker.unref();
    worker.on('message', (message: FromThread) => {
      if (message.type === 'done') return thread.finish(message.result, message.isSpent);
      const { signal } = thread.abort;
      void fetch(message.request, signal).then((answer) => {
        if (!signal.aborted) worker.postMessage({ type: 'fetched', id: message.id, answer } satisfies ToThread);
      });
    });
    const fail = (): void => thread.finish({ kind: 'failed', reason: 'error', message: 'The script was stopped.' }, true);
    worker.on('error', fail);
    worker.on('exit', fail);
    threads.add(thread);
    return thread;
  };

  const give = (thread: Thread, { owner, job, settle }: Waiting): void => {
    thread.owner = owner;
    thread.abort = new AbortController();
    clearTimeout(thread.timer);
    const late: SandboxResult = { kind: 'failed', reason: 'time', message: `The script took longer than ${limits.timeMs} ms.` };
    thread.timer = setTimeout(() => thread.finish(late, true), limits.timeMs + graceMs);
    thread.finish = (result, isSpent) => {
      thread.finish = nothing;
      thread.owner = undefined;
      clearTimeout(thread.timer);
      thread.abort.abort();
      if (isSpent) end(thread);
      else thread.timer = setTimeout(() => end(thread), idleMs).unref();
      settle(result);
      assign();
    };
    thread.worker.postMessage({ type: 'run', job, limits } satisfies ToThread);
  };

  /** Whoever waits longest is next, unless scripts of the same owner hold all threads but one. */
  const assign = (): void => {
    for (const waiting of queue) {
      const held = [...threads].filter(({ owner }) => owner === waiting.owner).length;
      if (held >= Math.max(1, size - 1)) continue;
      const thread = [...threads].find(({ owner }) => owner === undefined) ?? (threads.size < size ? start() : undefined);
      if (!thread) return;
      queue.splice(queue.indexOf(waiting), 1);
      clearTimeout(waiting.timer);
      give(thread, waiting);
      return assign();
    }
  };

  return {
    run: (owner, job) =>
      new Promise((resolve) => {
        const busy: SandboxResult = { kind: 'failed', reason: 'busy', message: 'Too many scripts run at this moment.' };
        if (queue.length >= longestQueue) return resolve(busy);
        const leave = (): void => {
          queue.splice(queue.indexOf(waiting), 1);
          resolve(busy);
        };
        const waiting: Waiting = { owner, job, settle: resolve, timer: setTimeout(leave, queueMs) };
        queue.push(waiting);
        assign();
      }),
    async close() {
      for (const { timer, settle } of queue.splice(0)) {
        clearTimeout(timer);
        settle({ kind: 'failed', reason: 'busy', message: 'The server is stopping.' });
      }
      await Promise.all([...threads].map(async (thread) => (end(thread), thread.worker.terminate())));
    },
  };
}
