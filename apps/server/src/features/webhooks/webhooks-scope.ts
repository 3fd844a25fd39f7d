import type { Outbound } from '../../foundation/outbound-http/outbound.ts';

/** What a handler that sends a test asks for, beside `TenantScope`. */
export interface WebhooksScope {
  readonly outbound: Pick<Outbound, 'fetch'>;
}
