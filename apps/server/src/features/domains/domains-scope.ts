import type { Endpoints } from '../../tenancy/endpoints.ts';
import type { DomainResolver } from './domain-resolver.ts';

export interface DomainsScope {
  readonly domainResolver: DomainResolver;
  /** The installation's own addresses, which are nobody's custom domain. */
  readonly endpoints: Endpoints;
}
