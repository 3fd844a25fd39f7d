import type { Settings, SnapshotPart, SnapshotSource } from './snapshot.ts';

/**
 * The settings of one tenant in this process. A part that changed is loaded anew before the next request is handled;
 * requests already on their way go on with what they saw.
 */
export class TenantSettings implements Settings {
  readonly #parts: ReadonlyMap<string, SnapshotPart<unknown>>;
  readonly #source: SnapshotSource;
  readonly #values = new Map<string, unknown>();
  readonly #stale: Set<string>;
  /** Rises with every change of a part, so that a load which a change overtook is not believed. */
  readonly #changes = new Map<string, number>();
  #refreshing: Promise<void> | undefined;

  constructor(parts: ReadonlyMap<string, SnapshotPart<unknown>>, source: SnapshotSource) {
    this.#parts = parts;
    this.#source = source;
    this.#stale = new Set(parts.keys());
  }

  get<Value>(part: SnapshotPart<Value>): Value {
    if (!this.#values.has(part.name)) throw new Error(`The settings part ${part.name} is not registered in server.ts.`);
    return this.#values.get(part.name) as Value; // stored under the name of the part that loaded it
  }

  get fresh(): boolean {
    return this.#stale.size === 0;
  }

  markStale(names: Iterable<string> = this.#parts.keys()): void {
    for (const name of names) {
      if (!this.#parts.has(name)) continue;
      this.#stale.add(name);
      this.#changes.set(name, (this.#changes.get(name) ?? 0) + 1);
    }
  }

  /** Loads what is stale; callers at the same time share one load. */
  async refresh(): Promise<void> {
    while (this.#stale.size > 0) {
      this.#refreshing ??= this.#load().finally(() => (this.#refreshing = undefined));
      await this.#refreshing;
    }
  }

  async #load(): Promise<void> {
    const loads = [...this.#stale].map((name) => this.#loadPart(name));
    // Not before the last has ended: one that outlived this load would put its older value over a newer one.
    const failure = (await Promise.allSettled(loads)).find((result) => result.status === 'rejected');
    if (failure) throw failure.reason;
  }

  async #loadPart(name: string): Promise<void> {
    const part = this.#parts.get(name);
    if (!part) return;
    const change = this.#changes.get(name);
    const value = await part.load(this.#source);
    this.#values.set(name, value);
    if (this.#changes.get(name) === change) this.#stale.delete(name);
  }
}
