import type { IdentifierType } from './page-data.ts';

export type LastUsedMethod =
  | { readonly type: IdentifierType; readonly method: 'password' | 'code' }
  | { readonly type: 'social'; readonly target: string };

/** Which way in was used last on this device. It stays on the device and names no person. */
export interface LastUsed {
  read(): LastUsedMethod | undefined;
  remember(method: LastUsedMethod): void;
}

const key = 'lintel:last-used';

export function createLastUsed(storage: Storage): LastUsed {
  return {
    read: () => {
      const stored = storage.getItem(key);
      return stored ? (JSON.parse(stored) as LastUsedMethod) : undefined; // only we write it
    },
    remember: (method) => storage.setItem(key, JSON.stringify(method)),
  };
}

/** Whether this proof was the last one used here. */
export function isLastUsed(lastUsed: LastUsed, proof: 'password' | 'code'): boolean {
  const last = lastUsed.read();
  return last !== undefined && last.type !== 'social' && last.method === proof;
}
