import { errors, type Account, type KoaContextWithOIDC } from 'oidc-provider';
import { signInExperiencePart, type SignInExperience } from '../../features/sign-in-experience/sign-in-experience.ts';
import { findUserByIdentifier, type UserIdentifier } from '../../features/users/queries.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { findAccount } from '../claims/account.ts';
import { refuseWithoutAccess } from '../clients/access-control.ts';

// An application may name anybody, and must not learn who has an account. Whoever cannot be asked (unknown, suspended, deleted, kept out of
// the application) is nobody: their request is stored and answered like any other, goes through the same statements, and waits in vain.

/** No id of a user looks like this. */
export const nobody = '-';

/** The person that a request is about, or nobody. */
export async function findAskedPerson(ctx: KoaContextWithOIDC, scope: TenantScope, userId: string): Promise<Account> {
  const [account, mayUse] = await Promise.all([
    findAccount(scope, { id: userId, applicationId: ctx.oidc.client?.clientId }),
    refuseWithoutAccess(ctx, scope, userId).then(
      () => true,
      (error: unknown) => {
        if (error instanceof errors.AccessDenied) return false;
        throw error;
      },
    ),
  ]);
  return account && mayUse ? account : { accountId: nobody, claims: () => ({ sub: nobody }) };
}

/** Whom a `login_hint` names, by what people of the tenant sign in with. */
export async function findByLoginHint(scope: TenantScope, hint: string): Promise<string> {
  const { signIn, usernamePolicy } = scope.settings.get(signInExperiencePart);
  const identifier = identifierOf(hint, signIn);
  const user = identifier && (await findUserByIdentifier(scope.db, identifier, usernamePolicy));
  return user?.id ?? nobody;
}

/** The address that the application itself named the person by. */
export function hintedAddress(hint: unknown): 'email' | 'phone' | undefined {
  const type = typeof hint === 'string' ? typeOf(hint) : 'username';
  return type === 'username' ? undefined : type;
}

function identifierOf(hint: string, { methods }: SignInExperience['signIn']): UserIdentifier | undefined {
  const type = typeOf(hint);
  if (!methods.some(({ identifier }) => identifier === type)) return undefined;
  return { type, value: type === 'phone' ? hint.replaceAll(/\D/g, '') : hint };
}

/** User names begin with a letter or an underscore. */
function typeOf(hint: string): UserIdentifier['type'] {
  if (hint.includes('@')) return 'email';
  return /^\+?\d[\d ()-]*$/.test(hint) ? 'phone' : 'username';
}
