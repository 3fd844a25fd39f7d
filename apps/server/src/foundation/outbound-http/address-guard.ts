import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Decides which addresses the server may connect to on a customer's behalf. */
export interface AddressGuard {
  /** Whether the address, in any notation `net` accepts, is public or listed. What is no address is refused. */
  isAllowed(address: string): boolean;
}

/**
 * Refuses everything but public unicast: loopback, private, link-local (cloud metadata), carrier-grade NAT, multicast, reserved,
 * and IPv6 forms that carry such an IPv4 address inside (mapped, compatible, NAT64, 6to4).
 *
 * @param allow CIDR ranges that are fine all the same, e.g. `10.20.0.0/16`, `fd00::/8`. Throws on one that is malformed.
 */
export function createAddressGuard(allow: readonly string[]): AddressGuard {
  const ranges = allow.map(parseRange);
  return {
    isAllowed(text) {
      const address = parseAddress(text);
      if (!address) return false;
      return isPublic(address) || ranges.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits));
    },
  };
}

/** A range in CIDR notation; a single address counts as itself. */
export function parseRange(text: string): [Address, number] {
  const cidr = text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`;
  if (!ipaddr.isValidCIDR(cidr)) throw new RangeError(`${text} is not a range in CIDR notation`);
  return ipaddr.parseCIDR(cidr);
}

function parseAddress(text: string): Address | undefined {
  if (!ipaddr.isValid(text)) return undefined;
  const address = ipaddr.parse(text);
  return address instanceof ipaddr.IPv6 ? (embeddedIpv4(address) ?? address) : address;
}

/** The IPv4 address that packets to this IPv6 address end up at. */
function embeddedIpv4(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  const bytes = address.toByteArray();
  const startsWith = (...prefix: number[]) => prefix.every((byte, index) => bytes[index] === byte);
  const at = (offset: number) => new ipaddr.IPv4(bytes.slice(offset, offset + 4));
  if (startsWith(0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) return at(12); // NAT64, RFC 6052
  if (startsWith(0x20, 0x02)) return at(2); // 6to4, RFC 3056
  // IPv4-compatible, RFC 4291 §2.5.5.1; `::` and `::1` stay what they are.
  const isCompatible = bytes.slice(0, 12).every((byte) => byte === 0) && bytes.slice(12, 15).some((byte) => byte !== 0);
  return isCompatible ? at(12) : undefined;
}

/** A platform service of Azure behind a public address. */
const azureWireServer = '168.63.129.16';

const isPublic = (address: Address): boolean => address.range() === 'unicast' && address.toString() !== azureWireServer;
