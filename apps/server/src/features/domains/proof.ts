import { isIP } from 'node:net';
import { isLoopback } from '../../tenancy/endpoints.ts';
import type { DomainResolver } from './domain-resolver.ts';
import type { DnsRecord } from './schemas.ts';

/** A domain, and whose it is said to be. */
export interface Claim {
  readonly domain: string;
  /** Address of the tenant without its custom domains. */
  readonly endpoint: string;
  readonly proof: string;
}

export type ProofResult =
  | { readonly type: 'proven' }
  /** DNS says that it is not so (yet). */
  | { readonly type: 'unproven'; readonly reason: string }
  /** DNS says nothing. */
  | { readonly type: 'unknown'; readonly reason: string };

/**
 * What the domain's owner enters at their DNS provider; either proves that the domain is meant for this tenant. Each tenant has a name of its own
 * below the endpoint, so that a CNAME proves it for one tenant alone. No CNAME where the endpoint has no name that others can resolve.
 */
export function dnsRecordsOf({ domain, endpoint, proof }: Claim): DnsRecord[] {
  const target = cnameTarget(endpoint);
  return [
    ...(target === undefined ? [] : [{ name: domain, type: 'CNAME', value: target }]),
    { name: `_lintel-challenge.${domain}`, type: 'TXT', value: proof },
  ];
}

function cnameTarget(endpoint: string): string | undefined {
  const { hostname } = new URL(endpoint);
  return isLoopback(hostname) || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 ? undefined : hostname;
}

/** Looks the records up. One that is right is enough, also while the other question goes unanswered. */
export async function proveDomain(resolver: DomainResolver, claim: Claim): Promise<ProofResult> {
  const records = dnsRecordsOf(claim);
  const answers = await Promise.allSettled(
    records.map(async ({ name, type, value }) => {
      const found = await (type === 'CNAME' ? resolver.cname(name) : resolver.txt(name));
      return found.includes(value);
    }),
  );
  if (answers.some((answer) => answer.status === 'fulfilled' && answer.value)) return { type: 'proven' };
  if (answers.some(({ status }) => status === 'rejected')) {
    return { type: 'unknown', reason: 'The DNS servers gave no answer. The check is made again when you look here next.' };
  }
  const wanted = records.map(({ name, type, value }) => `${type} ${name} → ${value}`).join(', or ');
  return {
    type: 'unproven',
    reason: `No record was found that proves the domain: ${wanted}. A new record can take up to a day to be seen.`.slice(0, 1024),
  };
}
