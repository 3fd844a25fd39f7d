import type { SandboxJob, SandboxLimits, SandboxResult } from './messages.ts';
import { SandboxThread, type ScriptFetch } from './sandbox-thread.ts';

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
  readonly fetch: ScriptFetch;
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

const idleMs = 60_000;
/** For a free thread; a sign-in does not wait longer. */
const queueMs = 5_000;
const longestQueue = 200;

const busy: SandboxResult = { kind: 'failed', reason: 'busy', message: 'Too many scripts run at this moment.' };

export function createSandbox({ fetch, threads = 2, limits = {} }: SandboxOptions): Sandbox {
  return new ThreadPool({ fetch, size: threads, limits: { ...standardLimits, ...limits } });
}

interface Waiting {
  readonly owner: string;
  readonly job: SandboxJob;
  readonly settle: (result: SandboxResult) => void;
  readonly timer: NodeJS.Timeout;
}

/** A thread with whose script it runs; `undefined` while it waits for one, which ends with `idle`. */
interface Place {
  readonly thread: SandboxThread;
  owner: string | undefined;
  idle: NodeJS.Timeout | undefined;
}

interface PoolOptions {
  readonly fetch: ScriptFetch;
  readonly size: number;
  readonly limits: SandboxLimits;
}

class ThreadPool implements Sandbox {
  readonly #options: PoolOptions;
  readonly #places = new Set<Place>();
  readonly #queue = new Set<Waiting>();

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  run(owner: string, job: SandboxJob): Promise<SandboxResult> {
    return new Promise((resolve) => {
      if (this.#queue.size >= longestQueue) return resolve(busy);
      const timer = setTimeout(() => {
        this.#leave(waiting);
        resolve(busy);
      }, queueMs);
      const waiting: Waiting = { owner, job, settle: resolve, timer };
      this.#queue.add(waiting);
      this.#assign();
    });
  }

  async close(): Promise<void> {
    for (const waiting of this.#queue) {
      this.#leave(waiting);
      waiting.settle({ kind: 'failed', reason: 'busy', message: 'The server is stopping.' });
    }
    await Promise.all([...this.#places].map((place) => this.#end(place)));
  }

  #leave(waiting: Waiting): void {
    clearTimeout(waiting.timer);
    this.#queue.delete(waiting);
  }

  /** Gives free threads to whoever waits longest, unless scripts of the same owner hold all threads but one. */
  #assign(): void {
    for (const waiting of this.#queue) {
      const held = [...this.#places].filter(({ owner }) => owner === waiting.owner).length;
      if (held >= Math.max(1, this.#options.size - 1)) continue;
      const place = this.#freePlace();
      if (!place) return;
      this.#leave(waiting);
      void this.#work(place, waiting);
    }
  }

  #freePlace(): Place | undefined {
    const free = [...this.#places].find(({ owner }) => owner === undefined);
    if (free || this.#places.size >= this.#options.size) return free;
    const place: Place = { thread: new SandboxThread(this.#options.fetch), owner: undefined, idle: undefined };
    this.#places.add(place);
    return place;
  }

  async #work(place: Place, { owner, job, settle }: Waiting): Promise<void> {
    clearTimeout(place.idle);
    place.owner = owner;
    const { result, isSpent } = await place.thread.run(job, this.#options.limits);
    place.owner = undefined;
    if (isSpent) void this.#end(place);
    else place.idle = setTimeout(() => void this.#end(place), idleMs).unref();
    settle(result);
    this.#assign();
  }

  async #end(place: Place): Promise<void> {
    clearTimeout(place.idle);
    this.#places.delete(place);
    await place.thread.end();
  }
}
