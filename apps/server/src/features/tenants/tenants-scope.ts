import type { Database } from '../../foundation/database/open-database.ts';
import type { Tenancy } from '../../tenancy/tenancy.ts';

/** What handlers that deal with tenants themselves ask for, beside `TenantScope`. */
export interface TenantsScope {
  readonly database: Database;
  readonly tenancy: Tenancy;
  /** Whether only programs on this machine can reach the server. */
  readonly isLocal: boolean;
}
