import { actionsPart } from '../features/actions/actions-part.ts';
import { joinJustInTime } from '../features/organizations/queries/jit-roles.ts';
import { completeLogin, saveExperience } from '../features/sessions/interactions.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { mergePreferences } from '../features/users/sign-in-preferences.ts';
import { touchLastSignIn, updateUser } from '../features/users/queries.ts';
import type { UserRow } from '../features/users/tables.ts';
import { toUserResponse } from '../features/users/user.ts';
import { dataEvent } from '../features/webhooks/events.ts';
import { isEventWanted } from '../features/webhooks/hooks-part.ts';
import type { TenantTransaction } from '../foundation/database/tables.ts';
import type { ReplyCookie } from '../foundation/http/reply.ts';
import type { AuditChange, EmitEvent } from '../tenancy/tenant-scope.ts';
import { finishedEvent, joinedEvents, type SignedInPerson } from './finished-event.ts';
import type { Interaction, RecordOf } from './interaction.ts';
import type { StepDone } from './journal.ts';
import { assertActive, toUserPatch } from './people.ts';
import { toPreferences } from './second-factor/gathered-factors.ts';
import { writeFactors } from './second-factor/write-factors.ts';
import { isAdaptive, rememberPlace, type AdaptiveScope } from './second-factor/adaptive.ts';
import { trustDevice, type DeviceRequest } from './second-factor/trusted-device.ts';
import { runSignInAction, type ActionsScope } from './run-sign-in-action.ts';
import { writeSsoIdentity } from './verifications/enterprise-sso/write-sso-identity.ts';
import { writeSocialIdentity } from './verifications/social/write-social-identity.ts';

/** A person of whom nothing is missing any more. */
export interface FinishedSignIn extends SignedInPerson {
  readonly done: StepDone;
  readonly request: DeviceRequest;
  /** A second factor was asked for because something about the sign-in was unusual. */
  readonly isChallenged: boolean;
}

export interface SignedIn {
  /** The address at which the protocol goes on. */
  readonly redirectTo: string;
  readonly cookies: readonly ReplyCookie[];
}

export type SubmitScope = ActionsScope & AdaptiveScope;

/** Writes what a sign-in has gathered. */
export async function finishSignIn(scope: SubmitScope, finished: FinishedSignIn): Promise<SignedIn> {
  const { record, interaction, user } = finished;
  if (scope.settings.get(actionsPart).has('action.postSignIn')) return finishAfterAction(scope, finished);
  const lastSignInAt = new Date(scope.now());
  if (isNothingGathered(interaction) && !isAdaptive(scope) && !isEventWanted(scope.settings, eventOf(interaction))) {
    const writer = scope.db.with('signedIn', (part) => touchLastSignIn(part, user.id, lastSignInAt)); // both in one statement
    return { redirectTo: await completeLogin(writer, record, loginOf(finished)), cookies: [] };
  }
  return scope.write([], async (trx, audit, emit) => {
    const signedIn = await persist({ scope, trx, emit }, finished, lastSignInAt);
    return letIn({ scope, trx, audit, emit }, finished, signedIn);
  });
}

/**
 * The script comes after everything is written and before anybody is in. It may take seconds and call the server itself, so that no transaction is open meanwhile;
 * what it refuses can be submitted again.
 */
async function finishAfterAction(scope: SubmitScope, finished: FinishedSignIn): Promise<SignedIn> {
  const { record, interaction } = finished;
  const user = isNothingGathered(interaction)
    ? finished.user
    : await scope.write([], async (trx, _audit, emit) => {
        const stored = await persist({ scope, trx, emit }, finished);
        await saveExperience(trx, record.uid, whenWritten(interaction));
        return stored;
      });
  const changes = await runSignInAction(scope, 'action.postSignIn', { ...finished, user });
  return scope.write([], async (trx, audit, emit) => {
    const signedIn = await updateUser(trx, user.id, { ...changes, lastSignInAt: new Date(scope.now()) });
    assertActive(signedIn); // as they are now, not as they were before the script
    if (changes) emit(dataEvent('User.Data.Updated', { id: user.id, data: toUserResponse(signedIn) }));
    return letIn({ scope, trx, audit, emit }, finished, signedIn);
  });
}

interface Writing {
  readonly scope: SubmitScope;
  readonly trx: TenantTransaction;
  readonly emit: EmitEvent;
}

async function letIn(writing: Writing & { readonly audit: AuditChange }, finished: FinishedSignIn, user: UserRow): Promise<SignedIn> {
  const { scope, trx, audit, emit } = writing;
  const { record, interaction, request, done } = finished;
  done(audit, user.id);
  emit(finishedEvent(scope, eventOf(interaction), { ...finished, user }));
  if (finished.isChallenged) emit(finishedEvent(scope, 'PostSignInAdaptiveMfaTriggered', { ...finished, user }));
  await rememberPlace(trx, scope, { userId: user.id, request });
  const cookies = await trustDevice({ scope, trx, audit, emit }, { interaction, request, userId: user.id });
  return { redirectTo: await completeLogin(trx, record, loginOf(finished)), cookies };
}

async function persist({ scope, trx, emit }: Writing, { interaction, user }: SignedInPerson, lastSignInAt?: Date): Promise<UserRow> {
  const { usernamePolicy } = scope.settings.get(signInExperiencePart);
  await writeFactors(trx, { interaction, user, now: scope.now() });
  await writeSocialIdentity(trx, { userId: user.id, profile: interaction.profile });
  const stored = await updateUser(trx, user.id, {
    ...toUserPatch(interaction.profile, { usernamePolicy, user }),
    ...(interaction.mfa && { signInPreferences: mergePreferences(user.signInPreferences, toPreferences(interaction.mfa)) }),
    lastSignInAt,
  });
  const ofEnterprise = await writeSsoIdentity(trx, { userId: user.id, profile: interaction.profile });
  const organizationIds = [...(interaction.profile.jitOrganizationIds ?? []), ...ofEnterprise];
  const joined = await joinJustInTime(trx, { userId: user.id, organizationIds });
  if (changesAccount(interaction)) emit(dataEvent('User.Data.Updated', { id: user.id, data: toUserResponse(stored) }));
  for (const membership of joinedEvents(user.id, joined)) emit(membership);
  return stored;
}

/** To trust a browser is no change of the account. */
const changesAccount = ({ mfa: { trustDevice: _, ...mfa } = {}, ...interaction }: Interaction): boolean =>
  !isNothingGathered({ ...interaction, mfa });

const isNothingGathered = ({ profile, mfa = {} }: Interaction): boolean =>
  Object.keys(profile).length === 0 && Object.keys(mfa).length === 0;

/** What was gathered is the account's now; a factor that was set up a moment ago is not asked for in the same sign-in. */
function whenWritten({ mfa, ...interaction }: Interaction): Interaction {
  const secondFactor = interaction.secondFactor ?? (mfa?.totp ? 'Totp' : mfa?.webAuthn && 'WebAuthn');
  return { ...interaction, profile: {}, ...(secondFactor && { secondFactor }) };
}

const eventOf = ({ interactionEvent }: Interaction) => (interactionEvent === 'Register' ? 'PostRegister' : 'PostSignIn');
const loginOf = ({ interaction, user }: SignedInPerson) => ({ accountId: user.id, amr: amrOf(interaction) });

const factorMethods = { Totp: ['otp'], WebAuthn: ['pop'], BackupCode: [] };

/** RFC 8176. */
function amrOf({ verificationRecords, secondFactor, userId }: Interaction): string[] {
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
      case 'Totp':
      case 'WebAuthn':
      case 'BackupCode':
        return secondFactor === record.type ? factorMethods[record.type] : [];
      case 'MfaEmailVerificationCode':
        return secondFactor === 'EmailVerificationCode' ? ['otp'] : [];
      case 'MfaPhoneVerificationCode':
        return secondFactor === 'PhoneVerificationCode' ? ['otp', 'sms'] : [];
      case 'SignInPasskey':
        return isOwn(record, userId) ? ['pop', 'mfa'] : []; // the authenticator itself has verified the person
      case 'EnterpriseSso':
      case 'Social':
        return []; // the registry has no word for what another provider did
    }
  });
  return [...new Set([...methods, ...(secondFactor === undefined ? [] : ['mfa'])])];
}

const isOwn = ({ verified, userId }: RecordOf<'SignInPasskey'>, identified: string | undefined): boolean =>
  verified && userId === identified;
