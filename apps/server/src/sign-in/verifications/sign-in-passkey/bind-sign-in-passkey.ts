import { ApiError } from '../../../foundation/http/api-error.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { Interaction } from '../../interaction.ts';
import { gatherFactor } from '../../second-factor/bind-factor.ts';
import { readFactorOwner } from '../../second-factor/read-mfa-rules.ts';
import { assertEnabled } from './start-sign-in-passkey.ts';

/**
 * The interaction with a passkey for the account, whether or not passkeys are second factors here.
 *
 * @throws ApiError `user.sign_in_method_not_enabled`, `session.passkey_sign_in.sso_users_not_allowed`, those of `readFactorOwner` and `gatherFactor`
 */
export async function bindSignInPasskey(scope: TenantScope, interaction: Interaction, verificationId: string): Promise<Interaction> {
  assertEnabled(scope.settings);
  const owner = await readFactorOwner(scope, interaction);
  // Their enterprise says how they sign in.
  if (interaction.isIdentifiedBySso) throw new ApiError('session.passkey_sign_in.sso_users_not_allowed');
  const { mfa, ...rest } = gatherFactor(scope, { interaction, ...owner }, { type: 'WebAuthn', verificationId });
  return { ...rest, mfa: { ...mfa, passkeySkipped: false } };
}
