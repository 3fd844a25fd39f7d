import { hostsPart } from '../../tenancy/tenancy.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { TenantsScope } from '../tenants/tenants-scope.ts';
import { claimOf } from './domain.ts';
import { domainsPart } from './domains-part.ts';
import type { DomainsScope } from './domains-scope.ts';
import { otherHolderOf } from './holder.ts';
import { proveDomain } from './proof.ts';
import { getDomain, updateChecked } from './queries.ts';
import type { CustomDomainRow } from './tables.ts';

type Scope = TenantScope & TenantsScope & DomainsScope;

/** Whoever asks more often gets what was found last. */
const checkEveryMs = 5_000;
const inUse = 'Another tenant of this installation uses the domain.';

/**
 * Looks a domain's records up, and serves the tenant on it from now on when they are right. An active domain stays active while they are
 * missing, which its message then tells: a slip at the DNS provider must not end sign-ins. Only another tenant that proves the domain takes it.
 */
export async function checkDomain(scope: Scope, row: CustomDomainRow): Promise<CustomDomainRow> {
  const { domainResolver, db, now } = scope;
  if (row.checkedAt !== null && row.checkedAt > now() - checkEveryMs) return row;
  const result = await proveDomain(domainResolver, claimOf(row, scope));
  if (result.type === 'proven' && row.status !== 'Active') return activate(scope, row);
  const errorMessage = result.type === 'proven' ? null : result.reason;
  return (await updateChecked(db, { id: row.id, status: row.status, errorMessage, now: now() })) ?? (await getDomain(db, row.id));
}

async function activate(scope: Scope, { id, domain }: CustomDomainRow): Promise<CustomDomainRow> {
  const { write, db, now } = scope;
  const checked = { id, now: now() };
  const holder = await otherHolderOf(scope, domain);
  if (!holder || holder.hasLost) {
    await holder?.release();
    try {
      const row = await write([hostsPart, domainsPart], (trx) => updateChecked(trx, { ...checked, status: 'Active', errorMessage: null }));
      return row ?? (await getDomain(db, id));
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return (await updateChecked(db, { ...checked, status: 'Error', errorMessage: inUse })) ?? (await getDomain(db, id));
}

/** Of two tenants that prove a domain at the same moment, the database lets one have it. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'custom_domains__active';
