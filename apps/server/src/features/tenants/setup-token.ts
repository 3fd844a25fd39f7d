import { digest } from '../../foundation/crypto/digest.ts';
import { newSecret } from '../../foundation/crypto/ids.ts';
import type { Database } from '../../foundation/database/open-database.ts';
import { deleteSystemValue, putSystemValue, readSystemValue } from '../../tenancy/queries.ts';
import { adminTenantId, type Tenancy } from '../../tenancy/tenancy.ts';
import { signInExperiencePart } from '../sign-in-experience/sign-in-experience.ts';
import type { TenantsScope } from './tenants-scope.ts';

const key = 'setup-token';

/** Whether nobody administers this installation yet. */
export async function needsFirstAdministrator(tenancy: Tenancy): Promise<boolean> {
  const admin = await tenancy.requireScope(adminTenantId);
  return admin.settings.get(signInExperiencePart).signInMode === 'Register';
}

/**
 * Makes the token of the one-time link that lets its holder become the first administrator. Of several nodes, the last to start has the valid link.
 * @returns the token; only its digest is stored.
 */
export async function createSetupToken(database: Database): Promise<string> {
  const token = newSecret();
  await putSystemValue(database.root, key, digest(token));
  return token;
}

/**
 * Whether somebody may become the first administrator: whoever is at the machine where nobody else can reach it, elsewhere the holder of the link.
 */
export async function maySetUp({ database, isLocal }: TenantsScope, attempt: { tokenDigest: unknown }): Promise<boolean> {
  if (isLocal) return true;
  return typeof attempt.tokenDigest === 'string' && attempt.tokenDigest === (await readSystemValue(database.root, key));
}

export const endSetUp = (database: Database): Promise<boolean> => deleteSystemValue(database.root, key);
