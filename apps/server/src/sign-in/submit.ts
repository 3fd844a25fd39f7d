import { ApiError } from '../foundation/http/api-error.ts';
import { backchannelLogoutQueue } from '../features/sessions/backchannel-logout.ts';
import { saveExperience } from '../features/sessions/interactions.ts';
import { revokeAfterPasswordChange } from '../features/sessions/revoke.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { updateUser } from '../features/users/queries.ts';
import type { UserRow } from '../features/users/tables.ts';
import { dataEvent } from '../features/webhooks/events.ts';
import { toUserResponse } from '../features/users/user.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { finishSignIn, type FinishedSignIn, type SignedIn, type SubmitScope } from './finish-sign-in.ts';
import { finishedEvent } from './finished-event.ts';
import { nextStep, type NextStep } from './next-step.ts';
import { assertActive, toAccount, toUserPatch } from './people.ts';
import { isAdaptive, isSuspicious } from './second-factor/adaptive.ts';
import { nextBinding } from './second-factor/next-binding.ts';
import { readMfaRules } from './second-factor/read-mfa-rules.ts';
import { bindingRequired, secondFactorRequired } from './second-factor/second-factor-required.ts';
import { asksSecondFactor, type MfaRules } from './second-factor/second-factor.ts';

export interface Submission extends Omit<FinishedSignIn, 'user' | 'isChallenged'> {
  /** Read with the interaction. */
  readonly person: UserRow | undefined;
}

/**
 * Ends an interaction when nothing is missing any more.
 *
 * @returns where the protocol goes on; `undefined` after a password was reset: the person signs in with it next
 * @throws ApiError that names what is missing: `session.identifier_not_found`, `user.new_password_required_in_profile`, `user.missing_profile`,
 * `session.mfa.require_mfa_verification`, `user.suggest_mfa`, `user.missing_mfa`, `session.mfa.backup_code_required`, `session.mfa.suggest_additional_mfa`
 */
export async function submitInteraction(scope: SubmitScope, submission: Submission): Promise<SignedIn | undefined> {
  const { interaction, person } = submission;
  const user = interaction.userId === person?.id ? person : undefined;
  if (user) assertActive(user);
  const { request } = submission;
  const isUnusual = user && isAdaptive(scope) ? await isSuspicious(scope, user, request) : undefined;
  const rules = user && (await readMfaRules(scope, { interaction, user, request, isSuspicious: isUnusual }));
  const secondFactor = user &&
    rules && { isAsked: asksSecondFactor(interaction, user, rules), binding: nextBinding(interaction, user, rules) };
  const step = nextStep(interaction, user && toAccount(user), { ...scope.settings.get(signInExperiencePart), secondFactor });
  if (!user || !rules) throw new ApiError('session.identifier_not_found');
  if (step.type !== 'finish') throw missing(step, user, rules);
  return interaction.interactionEvent === 'ForgotPassword'
    ? resetPassword(scope, { ...submission, user })
    : finishSignIn(scope, { ...submission, user, isChallenged: isUnusual === true && interaction.secondFactor !== undefined });
}

function missing(step: Exclude<NextStep, { type: 'finish' }>, user: UserRow, rules: MfaRules): ApiError {
  switch (step.type) {
    case 'prove-second-factor':
      return secondFactorRequired(user, rules);
    case 'set-up-second-factor':
      return bindingRequired(step.binding, user);
    case 'choose-new-password':
      return new ApiError('user.new_password_required_in_profile');
    case 'complete-profile':
      return new ApiError('user.missing_profile', { data: { missingProfile: step.missing } });
    case 'identify':
      return new ApiError('session.identifier_not_found');
  }
}

async function resetPassword(
  scope: TenantScope,
  { record, interaction, user, done }: Submission & { readonly user: UserRow },
): Promise<undefined> {
  const { usernamePolicy } = scope.settings.get(signInExperiencePart);
  await scope.write([], async (trx, audit, emit) => {
    done(audit, user.id);
    const changed = await updateUser(trx, user.id, toUserPatch(interaction.profile, { usernamePolicy, user }));
    emit(dataEvent('User.Data.Updated', { id: user.id, data: toUserResponse(changed) }));
    emit(finishedEvent(scope, 'PostResetPassword', { record, interaction, user: changed }));
    // Whoever knew the old password is out.
    await revokeAfterPasswordChange(trx, user.id);
    await saveExperience(trx, record.uid, null);
  });
  scope.wake(backchannelLogoutQueue);
}
