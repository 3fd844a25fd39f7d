import type { CookieSerializeOptions } from '@fastify/cookie';

/** What a handler answers; `bind-fastify.ts` writes it. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly ReplyCookie[];
  /** Total number of rows of a paged list: becomes `Total-Number` and `Link`. */
  readonly total?: number;
  /** The counting stopped at `total`: there are at least so many rows. */
  readonly isTotalCapped?: boolean;
  /** What the webhook event of the route carries as `data`, where it is not the body. */
  readonly eventData?: unknown;
  /** What the webhook event of the route tells of has not happened this time. */
  readonly isUneventful?: boolean;
}

export interface ReplyCookie {
  readonly name: string;
  readonly value: string;
  readonly options: CookieSerializeOptions;
}

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body?: unknown): Reply => ({ status: 201, body });
export const noContent = (): Reply => ({ status: 204 });
/** One page of a list with the number of all rows. */
export const page = (items: readonly unknown[], total: number): Reply => ({ status: 200, body: items, total });
