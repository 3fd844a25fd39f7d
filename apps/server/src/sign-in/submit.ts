import { ApiError } from '../foundation/http/api-error.ts';
import { joinJustInTime } from '../features/organizations/queries/jit-roles.ts';
import { backchannelLogoutQueue } from '../features/sessions/backchannel-logout.ts';
import { completeLogin, saveExperience } from '../features/sessions/interactions.ts';
import { revokeAfterPasswordChange } from '../features/sessions/revoke.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { findUserById, touchLastSignIn, updateUser } from '../features/users/queries.ts';
import type { UserRow } from '../features/users/tables.ts';
import { dataEvent } from '../features/webhooks/events.ts';
import { isEventWanted } from '../features/webhooks/hooks-part.ts';
import { toUserResponse } from '../features/users/user.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { finishedEvent, joinedEvents } from './finished-event.ts';
import type { Interaction } from './interaction.ts';
import type { StepDone } from './journal.ts';
import { nextStep, type NextStep } from './next-step.ts';
import type { OpenInteraction } from './open-interaction.ts';
import { assertActive, toAccount, toUserPatch } from './people.ts';

/**
 * Ends an interaction when nothing is missing any more.
 *
 * @returns the address at which the protocol goes on; `undefined` after a password was reset: the person signs in with it next
 * @throws ApiError that names what is missing: `session.identifier_not_found`, `user.new_password_required_in_profile`, `user.missing_profile`
 */
export async function submitInteraction(scope: TenantScope, open: OpenInteraction, done: StepDone): Promise<string | undefined> {
  const { interaction } = open;
  const user = interaction.userId === undefined ? undefined : await findUserById(scope.db, interaction.userId);
  if (user) assertActive(user);
  const step = nextStep(interaction, user && toAccount(user), scope.settings.get(signInExperiencePart));
  if (!user || step.type !== 'finish') throw missing(step);
  return interaction.interactionEvent === 'ForgotPassword'
    ? resetPassword(scope, { ...open, user, done })
    : signIn(scope, { ...open, user, done });
}

function missing(step: NextStep): ApiError {
  switch (step.type) {
    case 'choose-new-password':
      return new ApiError('user.new_password_required_in_profile');
    case 'complete-profile':
      return new ApiError('user.missing_profile', { data: { missingProfile: step.missing } });
    case 'identify':
    case 'finish': // the account was deleted meanwhile
      return new ApiError('session.identifier_not_found');
  }
}

interface Finished extends OpenInteraction {
  readonly user: UserRow;
  readonly done: StepDone;
}

async function signIn(scope: TenantScope, { record, interaction, user, done }: Finished): Promise<string> {
  const login = { accountId: user.id, amr: amrOf(interaction) };
  const lastSignInAt = new Date(scope.now());
  const event = interaction.interactionEvent === 'Register' ? 'PostRegister' : 'PostSignIn';
  const isProfileEmpty = Object.keys(interaction.profile).length === 0;
  if (isProfileEmpty && !isEventWanted(scope.settings, event)) {
    const writer = scope.db.with('signedIn', (part) => touchLastSignIn(part, user.id, lastSignInAt)); // both in one statement
    return completeLogin(writer, record, login);
  }
  const { usernamePolicy } = scope.settings.get(signInExperiencePart);
  return scope.write([], async (trx, audit, emit) => {
    const signedIn = await updateUser(trx, user.id, { ...toUserPatch(interaction.profile, { usernamePolicy, user }), lastSignInAt });
    const joined = await joinJustInTime(trx, { userId: user.id, organizationIds: interaction.profile.jitOrganizationIds ?? [] });
    done(audit, user.id);
    if (!isProfileEmpty) emit(dataEvent('User.Data.Updated', { id: user.id, data: toUserResponse(signedIn) }));
    for (const membership of joinedEvents(user.id, joined)) emit(membership);
    emit(finishedEvent(scope, event, { record, interaction, user: signedIn }));
    return completeLogin(trx, record, login);
  });
}

async function resetPassword(scope: TenantScope, { record, interaction, user, done }: Finished): Promise<undefined> {
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

/** RFC 8176. */
function amrOf({ verificationRecords }: Interaction): string[] {
  const methods = verificationRecords.flatMap((record) => {
    switch (record.type) {
      case 'Password':
      case 'NewPasswordIdentity':
        return ['pwd'];
      case 'EmailVerificationCode':
      case 'OneTimeToken':
        return record.verified ? ['otp'] : [];
      case 'PhoneVerificationCode':
        return record.verified ? ['otp', 'sms'] : [];
    }
  });
  return [...new Set(methods)];
}
