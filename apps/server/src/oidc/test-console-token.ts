import { importJWK, SignJWT } from 'jose';
import { allScope, meApiIndicator } from '../features/resources/resource.ts';
import { tokenKeys } from '../features/signing-keys/signing-keys.ts';
import type { TestWorld } from '../test-world.ts';

/** For tests: the access token that a person of the admin tenant holds in the console, for the Me API unless told otherwise. */
export async function consoleToken(world: TestWorld, userId: string, audience: string = meApiIndicator): Promise<string> {
  const admin = await world.scope('admin');
  const [key] = tokenKeys(admin);
  if (!key) throw new Error('The admin tenant has no key.');
  return new SignJWT({ client_id: 'admin-console', scope: allScope })
    .setProtectedHeader({ alg: key.jwk.alg, kid: key.jwk.kid, typ: 'at+jwt' })
    .setIssuer(admin.tenant.issuer)
    .setAudience(audience)
    .setSubject(userId)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importJWK(key.jwk, key.jwk.alg));
}
