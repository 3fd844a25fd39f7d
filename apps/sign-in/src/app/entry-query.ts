import type { IdentifierType } from './page-data.ts';

/** What the authorization request said about this visit. It is kept for the tab, since later screens have only `app_id` in their address. */
export interface EntryQuery {
  readonly appId: string | undefined;
  readonly loginHint: string | undefined;
  /** Kinds of identifier that the application wants to see (`identifier=email phone`). */
  readonly identifiers: readonly IdentifierType[];
}

const key = 'lintel:entry';
const names = ['app_id', 'login_hint', 'identifier'] as const;
/** Where an authorization request leads: what it does not say this time does not hold any more. */
const firstScreens = /^\/(?:sign-in|register|identifier-sign-in|identifier-register|reset-password|single-sign-on|direct\/.*)$/;
const types: readonly IdentifierType[] = ['username', 'email', 'phone'];

export function readEntryQuery({ pathname, search }: Pick<Location, 'pathname' | 'search'>, storage: Storage): EntryQuery {
  const kept = new URLSearchParams(storage.getItem(key) ?? '');
  const query = new URLSearchParams(search);
  const startsAnew = firstScreens.test(pathname) || (query.has('app_id') && query.get('app_id') !== kept.get('app_id'));
  const read = (name: string) => query.get(name) ?? (startsAnew && name !== 'app_id' ? null : kept.get(name));
  storage.setItem(
    key,
    new URLSearchParams(names.flatMap((name): [string, string][] => (read(name) ? [[name, read(name) ?? '']] : []))).toString(),
  );
  const wanted = (read('identifier') ?? '').split(' ');
  return {
    appId: read('app_id') ?? undefined,
    loginHint: read('login_hint') ?? undefined,
    identifiers: types.filter((type) => wanted.includes(type)),
  };
}
