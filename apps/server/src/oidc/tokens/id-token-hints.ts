import { decodeProtectedHeader } from 'jose';
import type { Client, Provider } from 'oidc-provider';
import { tokenKeys } from '../../features/signing-keys/signing-keys.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';

/**
 * Lets a hint be signed with any key of the tenant. The library takes the algorithm that tokens are signed with now, and would refuse
 * sign-outs of everybody who signed in before the tenant went over to another one.
 */
export function acceptFormerHints({ IdToken }: Provider, scope: TenantScope): void {
  const validate = IdToken.validate.bind(IdToken);
  IdToken.validate = (token, client) => {
    const alg = algorithmOf(token);
    const isOurs = tokenKeys(scope).some(({ jwk }) => jwk.alg === alg);
    return validate(token, isOurs ? withAlgorithm(client, alg) : client);
  };
}

const withAlgorithm = (client: Client, alg: string | undefined): Client =>
  Object.create(client, { idTokenSignedResponseAlg: { value: alg } }) as Client; // everything else is inherited

/** As the token says; whether that is true, its signature tells. */
function algorithmOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    return undefined;
  }
}
