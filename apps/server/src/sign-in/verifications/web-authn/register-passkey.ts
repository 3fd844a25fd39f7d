import { ApiError } from '../../../foundation/http/api-error.ts';
import { passkeyRegistrationOptions, readNewPasskey } from '../../../features/mfa-factors/passkeys.ts';
import type { RegistrationPayload } from '../../../features/mfa-factors/passkey-schemas.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { newVerificationId, putVerification } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import { readIdentified } from '../../second-factor/read-mfa-rules.ts';
import { takeChallenge } from './take-challenge.ts';

/** Begins to set a passkey up. @throws ApiError `session.identifier_not_found` */
export async function startPasskeyRegistration(scope: TenantScope, { record, interaction }: OpenInteraction) {
  const user = await readIdentified(scope, interaction);
  const registrationOptions = await passkeyRegistrationOptions(scope.tenant, user);
  const id = newVerificationId();
  const { challenge } = registrationOptions;
  const proof = { id, type: 'WebAuthn', purpose: 'registration', userId: user.id, verified: false, challenge } as const;
  await saveInteraction(scope, record, putVerification(interaction, proof));
  return { verificationId: id, registrationOptions };
}

interface NewPasskey {
  readonly verificationId: string;
  readonly payload: RegistrationPayload;
  /** The browser, as it names itself. */
  readonly agent: string;
}

/**
 * Takes what the authenticator has made.
 *
 * @throws ApiError `session.identifier_not_found`, `session.mfa.webauthn_verification_failed`, and those of `takeChallenge`
 */
export async function finishPasskeyRegistration(
  scope: TenantScope,
  open: OpenInteraction,
  { verificationId, payload, agent }: NewPasskey,
): Promise<void> {
  if (open.interaction.userId === undefined) throw new ApiError('session.identifier_not_found');
  const { challenge, proof, interaction } = await takeChallenge(scope, open, { verificationId, purpose: 'registration' });
  const credential = await readNewPasskey(scope.tenant, { challenge, payload, agent });
  await saveInteraction(scope, open.record, putVerification(interaction, { ...proof, verified: true, credential }));
}
