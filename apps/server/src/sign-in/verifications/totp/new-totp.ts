import { ApiError } from '../../../foundation/http/api-error.ts';
import { authenticatorAccount } from '../../../features/mfa-factors/authenticator-account.ts';
import { matchTotpStep, newTotpSecret, totpQrCode } from '../../../features/mfa-factors/totp.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getVerification, newVerificationId, putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { readIdentified } from '../../second-factor/read-mfa-rules.ts';

/** Makes the secret of an authenticator app that is being set up; it is shown once. @throws ApiError `session.identifier_not_found` */
export async function createTotp(scope: TenantScope, { record, interaction }: OpenInteraction) {
  const user = await readIdentified(scope, interaction);
  const secret = newTotpSecret();
  const id = newVerificationId();
  const proof = { id, type: 'Totp', userId: user.id, verified: false, key: scope.sealer.seal(secret) } as const;
  await saveInteraction(scope, record, putVerification(interaction, proof));
  return { verificationId: id, secret, secretQrCode: totpQrCode({ secret, ...authenticatorAccount(user, scope.tenant) }) };
}

/**
 * Takes the first code of an app that is being set up: it holds the secret.
 *
 * @throws ApiError `session.identifier_not_found`, `session.verification_session_not_found`, `session.mfa.invalid_totp_code`
 */
export async function checkNewTotp(
  scope: TenantScope,
  { record, interaction }: OpenInteraction,
  { verificationId, code }: { verificationId: string; code: string },
): Promise<string> {
  if (interaction.userId === undefined) throw new ApiError('session.identifier_not_found');
  const proof = getVerification(interaction, verificationId);
  if (proof.type !== 'Totp' || proof.key === undefined || proof.userId !== interaction.userId) {
    throw new ApiError('session.verification_session_not_found');
  }
  const timeStep = matchTotpStep({ secret: scope.sealer.open(proof.key), code, now: scope.now() });
  if (timeStep === undefined) throw new ApiError('session.mfa.invalid_totp_code');
  await saveInteraction(scope, record, putVerification(interaction, { ...proof, verified: true, timeStep }));
  return verificationId;
}
