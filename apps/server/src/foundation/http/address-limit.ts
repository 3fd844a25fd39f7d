import ipaddr from 'ipaddr.js';
import { createAddressGuard } from '../outbound-http/address-guard.ts';

/** Counts what client addresses do, each process for itself. */
export interface AddressLimit {
  /** Whether an address may do it once more in this minute. Addresses that are not public always may: behind them are proxies, or one's own. */
  take(address: string): boolean;
}

const windowMs = 60_000;
const mostAddresses = 20_000;

/** @param most times a minute; 0: as often as one likes */
export function limitAddresses(most: number, now: () => number): AddressLimit {
  const guard = createAddressGuard([]);
  let windowEnds = 0;
  let counts = new Map<string, number>();
  return {
    take(address) {
      if (most === 0 || !guard.isAllowed(address)) return true;
      const time = now();
      if (time >= windowEnds || counts.size >= mostAddresses) {
        counts = new Map();
        windowEnds = time + windowMs;
      }
      const key = networkOf(address);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= most;
    },
  };
}

/** An IPv4 address, or the /64 of an IPv6 address: whoever has one of those has all. */
function networkOf(text: string): string {
  const address = ipaddr.process(text);
  return address instanceof ipaddr.IPv6 ? address.parts.slice(0, 4).join(':') : address.toString();
}
