import type { ConnectorsScope } from '../../../features/connectors/connectors-scope.ts';
import { assertEmailAllowed } from '../../../features/sign-in-experience/email-blocklist.ts';
import { signInExperiencePart } from '../../../features/sign-in-experience/sign-in-experience.ts';
import { findUserByIdentifier } from '../../../features/users/queries.ts';
import { createCode } from '../../../features/verification-codes/create-code.ts';
import { assertDeliverable, deliverCode, type Delivery } from '../../../features/verification-codes/deliver-code.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { assertCaptcha } from '../../captcha.ts';
import { newVerificationId, putVerification, type CodeRecord, type InteractionEvent } from '../../interaction.ts';
import { saveInteraction, type OpenInteraction } from '../../open-interaction.ts';
import type { CodeIdentifier } from '../../schemas.ts';
import { readerLanguages } from '../../reader-languages.ts';
import { assertEventAllowed, isRegistrationOpen } from '../../sign-in-policy.ts';

interface CodeRequest {
  readonly identifier: CodeIdentifier;
  /** What the code is for: decides the message's template and whether strangers get one. */
  readonly event: InteractionEvent;
  readonly languages: readonly string[];
  readonly ip: string;
}

/**
 * Sends a code and notes in the interaction that it is awaited.
 *
 * @returns the verification's id
 * @throws ApiError `session.captcha_required`, `session.email_blocklist.*`, `auth.forbidden`, `user.invalid_phone`, `request.message_rate_limited`, `connector.*`
 */
export async function sendCode(
  scope: TenantScope & ConnectorsScope,
  { record, interaction }: OpenInteraction,
  { identifier, event, languages, ip }: CodeRequest,
): Promise<string> {
  assertCaptcha(scope.settings, interaction);
  // Somebody who is identified already only proves one more address of theirs.
  if (interaction.userId === undefined) assertEventAllowed(event, scope.settings.get(signInExperiencePart));
  if (identifier.type === 'email' && event === 'Register')
    await assertEmailAllowed(scope.settings.get(signInExperiencePart), identifier.value);
  assertDeliverable(scope, identifier);
  const delivery = await chooseDelivery(scope, { identifier, event, isIdentified: interaction.userId !== undefined });
  const id = newVerificationId();
  const code = await createCode(scope, { id, recipient: identifier });
  await saveInteraction(scope, record, putVerification(interaction, newRecord(id, identifier, event)));
  const message = {
    recipient: identifier,
    code,
    templateType: event,
    languages: readerLanguages(scope, record.params, languages),
    context: { applicationId: record.clientId, userId: interaction.userId },
    ip,
  };
  await deliverCode(scope, message, delivery);
  return id;
}

function newRecord(id: string, identifier: CodeIdentifier, templateType: InteractionEvent): CodeRecord {
  return identifier.type === 'email'
    ? { id, type: 'EmailVerificationCode', identifier, templateType, verified: false }
    : { id, type: 'PhoneVerificationCode', identifier, templateType, verified: false };
}

interface Addressee {
  readonly identifier: CodeIdentifier;
  readonly event: InteractionEvent;
  readonly isIdentified: boolean;
}

/** Where a stranger could do nothing with a code, only account holders are sent one, and nobody can tell the difference. */
async function chooseDelivery(scope: TenantScope, { identifier, event, isIdentified }: Addressee): Promise<Delivery> {
  const signInExperience = scope.settings.get(signInExperiencePart);
  const isForAccounts = event === 'ForgotPassword' || (event === 'SignIn' && !isIdentified && !isRegistrationOpen(signInExperience));
  if (!isForAccounts) return 'reported';
  const user = await findUserByIdentifier(scope.db, identifier, signInExperience.usernamePolicy);
  return user ? 'unobserved' : 'withheld';
}
