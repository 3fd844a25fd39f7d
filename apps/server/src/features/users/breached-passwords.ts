import { createHash } from 'node:crypto';
import type { Logger } from 'pino';

/** Whether a password is known from a breach. Answers `false` when nobody can be asked. */
export type IsBreached = (password: string) => Promise<boolean>;

export interface BreachedPasswordsScope {
  readonly isBreached: IsBreached;
}

interface BreachedPasswordsOptions {
  /** Base address of a k-anonymity range service, e.g. `https://api.pwnedpasswords.com`; `undefined` = never ask. */
  readonly address: string | undefined;
  /** The guarded client's fetch. */
  readonly fetch: (url: string, init: { signal: AbortSignal; headers: Record<string, string> }) => Promise<Response>;
  readonly log: Logger;
  readonly timeoutMs?: number;
}

const prefixLength = 5;

/**
 * Asks a range service with the first five hexadecimal digits of the password's SHA-1: the service learns neither password nor digest.
 * When it cannot be reached the password passes, with a line in the log: a person is not locked out by somebody else's outage.
 */
export function createBreachedPasswords({ address, fetch, log, timeoutMs = 2000 }: BreachedPasswordsOptions): IsBreached {
  if (address === undefined) return async () => false;
  return async (password) => {
    const digest = createHash('sha1').update(password).digest('hex').toUpperCase();
    const url = `${address}/range/${digest.slice(0, prefixLength)}`;
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), headers: { 'add-padding': 'true' } });
      if (!response.ok) throw new Error(`range service answered ${response.status}`);
      return listsSuffix(await response.text(), digest.slice(prefixLength));
    } catch (error) {
      log.warn({ err: error }, 'breached passwords could not be looked up, the password passes');
      return false;
    }
  };
}

/** Lines are `SUFFIX:COUNT`; padding lines have count 0. */
function listsSuffix(body: string, suffix: string): boolean {
  return body.split('\n').some((line) => {
    const [candidate, count] = line.trim().split(':');
    return candidate?.toUpperCase() === suffix && Number(count) > 0;
  });
}
