import { errors, Provider } from 'oidc-provider';
import type { AddressLimit } from '../../foundation/http/address-limit.ts';

/**
 * Keeps one client address from filling the database: whatever begins a sign-in writes a row, and anybody may begin one.
 * @throws TemporarilyUnavailable, which goes back to the application (RFC 6749 §4.1.2.1)
 */
export function refuseFlood(beginnings: AddressLimit): void {
  if (beginnings.take(Provider.ctx?.ip ?? '')) return;
  throw new errors.TemporarilyUnavailable('too many sign-ins were begun from this address; try again in a minute');
}
