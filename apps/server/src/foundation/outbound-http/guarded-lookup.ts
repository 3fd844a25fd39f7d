import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { AddressGuard } from './address-guard.ts';
import { OutboundRefused } from './outbound-refused.ts';

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** A `lookup` for sockets that fails when any address of the name is refused: a name that mixes public and private ones is not trusted at all. */
export function createGuardedLookup(guard: AddressGuard, resolve: Resolve): LookupFunction {
  const lookUp = async (...[hostname, options, callback]: Parameters<LookupFunction>): Promise<void> => {
    const addresses = await tryResolve(resolve, hostname);
    if (addresses instanceof Error) return callback(addresses, '');
    const refused = addresses.find(({ address }) => !guard.isAllowed(address));
    const wanted = addresses.filter(({ family }) => !options.family || options.family === family || options.family === `IPv${family}`);
    const [first] = wanted;
    if (refused || !first) return callback(new OutboundRefused(hostname, refused?.address), '');
    if (options.all) return callback(null, [...wanted]);
    return callback(null, first.address, first.family);
  };
  return (...parameters) => void lookUp(...parameters);
}

async function tryResolve(resolve: Resolve, hostname: string): Promise<readonly LookupAddress[] | Error> {
  try {
    return await resolve(hostname);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
