import i18next from 'i18next';

import { ApiFailure } from './api-failure.ts';
import { accessToken, dropAccessTokens, installationResource, managementResourceOf, meResource } from './auth.ts';
import { currentTenantId } from './location.ts';
import { pageData } from './page-data.ts';
import { waitForRenewal } from './session.ts';
import { SignedOutError } from './signed-out-error.ts';

type QueryValue = string | number | boolean | readonly string[] | undefined;

type CallOptions = {
  query?: Readonly<Record<string, QueryValue>>;
  body?: unknown;
  signal?: AbortSignal;
  /**
   * `tenant` (default): the Management API of the tenant in view. `admin`: what spans tenants, at the admin address. `me`: what the person who
   * is signed in may do there by themselves, whatever they administer.
   */
  at?: Place;
};

type Place = 'tenant' | 'admin' | 'me';

const resourceAt = (at: Place) =>
  at === 'tenant' ? managementResourceOf(currentTenantId) : at === 'me' ? meResource : installationResource;

export type Page<Item> = { items: Item[]; total: number };

const fetchTenantEndpoint = async (): Promise<string> => {
  const response = await fetch(`${pageData.adminEndpoint}/api/.well-known/endpoints/${currentTenantId}`);

  if (!response.ok) {
    throw await ApiFailure.from(response);
  }

  // The route's response is fixed by the contract: `{ user: url }`.
  const { user } = (await response.json()) as { user: string };

  return user.replace(/\/+$/, '');
};

let tenantEndpointPromise: Promise<string> | undefined;

/** Base address of the tenant in view, without a trailing slash: what applications are configured with. */
export const tenantEndpoint = async (): Promise<string> => {
  tenantEndpointPromise ??= fetchTenantEndpoint();

  try {
    return await tenantEndpointPromise;
  } catch (error) {
    tenantEndpointPromise = undefined;
    throw error;
  }
};

/** Repeats a key for each value of a list; leaves out what is undefined or empty. */
export const toSearch = (query: CallOptions['query'] = {}) => {
  const search = new URLSearchParams();

  for (const [key, value] of Object.entries(query)) {
    for (const item of typeof value === 'object' ? value : [value]) {
      if (item !== undefined && item !== '') {
        search.append(key, String(item));
      }
    }
  }

  return search.size > 0 ? `?${search.toString()}` : '';
};

const send = async (method: string, path: string, { query, body, signal, at = 'tenant' }: CallOptions) => {
  const base = at === 'tenant' ? await tenantEndpoint() : pageData.adminEndpoint;
  const token = await accessToken(resourceAt(at));

  return fetch(`${base}${path}${toSearch(query)}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'accept-language': i18next.language,
      // The browser names the type of a form itself, with its boundary.
      ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  });
};

/** The answer, or undefined when there is no token to ask with. */
const trySend = async (...request: Parameters<typeof send>): Promise<Response | undefined> => {
  try {
    return await send(...request);
  } catch (error) {
    if (error instanceof SignedOutError) {
      return undefined;
    }

    throw error;
  }
};

/** A refused token is renewed once; a session that is over waits for a new sign-in, so that nothing typed is lost. */
const answer = async (method: string, path: string, options: CallOptions = {}): Promise<Response> => {
  let response = await trySend(method, path, options);

  if (response?.status === 401) {
    await dropAccessTokens();
    response = await trySend(method, path, options);
  }

  if (!response || response.status === 401) {
    await waitForRenewal();
    response = await send(method, path, options);
  }

  return response;
};

const call = async (method: string, path: string, options?: CallOptions): Promise<Response> => {
  const response = await answer(method, path, options);

  if (!response.ok) {
    throw await ApiFailure.from(response);
  }

  return response;
};

const parse = async <Body>(response: Response): Promise<Body> => {
  const text = await response.text();

  // The caller names the shape that the contract gives this route; an empty answer is undefined.
  return (text ? JSON.parse(text) : undefined) as Body;
};

/** The Management API. Every failure is an `ApiFailure` whose message is already in the reader's language. */
export const api = {
  get: async <Body>(path: string, options?: CallOptions) => parse<Body>(await call('GET', path, options)),
  post: async <Body = void>(path: string, body?: unknown, options?: CallOptions) =>
    parse<Body>(await call('POST', path, { ...options, body })),
  put: async <Body = void>(path: string, body?: unknown, options?: CallOptions) =>
    parse<Body>(await call('PUT', path, { ...options, body })),
  patch: async <Body = void>(path: string, body?: unknown, options?: CallOptions) =>
    parse<Body>(await call('PATCH', path, { ...options, body })),
  delete: async (path: string, options?: CallOptions): Promise<void> => {
    await call('DELETE', path, options);
  },
  /** Whatever is answered, failures too, as it came. */
  answer,
  /** A page of a list, with the size of the whole list from the `Total-Number` header. */
  page: async <Item>(path: string, options?: CallOptions): Promise<Page<Item>> => {
    const response = await call('GET', path, options);
    const items = await parse<Item[]>(response);

    return { items, total: Number(response.headers.get('total-number') ?? items.length) };
  },
};
