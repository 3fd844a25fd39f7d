import type { Tenant } from '../../tenancy/tenant-scope.ts';
import type { UserRow } from '../users/tables.ts';

type Named = Pick<UserRow, 'id' | 'username' | 'primaryEmail' | 'primaryPhone' | 'name'>;

/** How an authenticator app names the account. */
export const authenticatorAccount = ({ id, username, primaryEmail, primaryPhone, name }: Named, { endpoint }: Tenant) => ({
  issuer: new URL(endpoint).hostname,
  account: username ?? primaryEmail ?? primaryPhone ?? name ?? id,
});
