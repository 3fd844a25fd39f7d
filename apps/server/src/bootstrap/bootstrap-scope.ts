import type { ConnectorsScope } from '../features/connectors/connectors-scope.ts';
import type { PhrasesScope } from '../features/sign-in-experience/experience-phrases.ts';
import type { TenantsScope } from '../features/tenants/tenants-scope.ts';
import type { PasswordScope } from '../features/users/password.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';

/** What applying the file needs of a tenant. */
export type BootstrapScope = TenantScope & ConnectorsScope & PasswordScope & PhrasesScope & TenantsScope;
