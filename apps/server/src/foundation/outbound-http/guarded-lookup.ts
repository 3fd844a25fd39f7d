import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { AddressGuard } from './address-guard.ts';
import { OutboundRefused } from './outbound-refused.ts';

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** A `lookup` for sockets that fails when any address of the name is refused: a name that mixes public and private ones is not trusted at all. */
export function createGuardedLookup(guard: AddressGuard, resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const refused = addresses.find(({ address }) => !guard.isAllowed(address));
        const wanted = addresses.filter(({ family }) => !options.family || options.family === family || options.family === `IPv${family}`);
        const [first] = wanted;
        if (refused || !first) callback(new OutboundRefused(hostname, refused?.address), '');
        else if (options.all) callback(null, [...wanted]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, ''),
    );
  };
}
