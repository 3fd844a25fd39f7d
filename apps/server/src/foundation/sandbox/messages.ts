// What the server and a sandbox's thread say to each other; everything is plain data.

export interface SandboxLimits {
  /** From the start of the script to its answer, requests of its own included. */
  readonly timeMs: number;
  readonly stackBytes: number;
  /** Of the answer, as JSON in UTF-16 units. */
  readonly outputLength: number;
  readonly fetches: number;
}

export interface SandboxJob {
  /** Defines, at its top level, the function that `entry` names. */
  readonly script: string;
  readonly entry: string;
  /** What the function is called with, as JSON: an object. It gets `api` beside. */
  readonly input: string;
}

export type SandboxResult =
  /** JSON; `null` when the function returned nothing. */
  | { readonly kind: 'value'; readonly json: string | null }
  /** The script called `api.denyAccess()`. */
  | { readonly kind: 'denied'; readonly message: string | undefined }
  /** `message` is the script's own, or ours about it: for whoever wrote the script. */
  | { readonly kind: 'failed'; readonly reason: 'error' | 'time' | 'busy'; readonly message: string };

export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export type FetchAnswer =
  | { readonly ok: true; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | { readonly ok: false; readonly message: string };

export type ToThread =
  | { readonly type: 'run'; readonly job: SandboxJob; readonly limits: SandboxLimits }
  | { readonly type: 'fetched'; readonly id: number; readonly answer: FetchAnswer };

export type FromThread =
  | { readonly type: 'fetch'; readonly id: number; readonly request: FetchRequest }
  /** `isSpent`: the thread's memory has grown, or is in doubt; it does not take another job. */
  | { readonly type: 'done'; readonly result: SandboxResult; readonly isSpent: boolean };
