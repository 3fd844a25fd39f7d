import { ApiError } from '../foundation/http/api-error.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { findUserByIdentifier, findUserById, updateUser } from '../features/users/queries.ts';
import type { UserRow } from '../features/users/tables.ts';
import { toUserResponse } from '../features/users/user.ts';
import { dataEvent } from '../features/webhooks/events.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import type { ConnectorsScope } from '../features/connectors/connectors-scope.ts';
import {
  addToProfile,
  getVerification,
  identify,
  socialProofOf,
  withSso,
  type Interaction,
  type InteractionProfile,
} from './interaction.ts';
import { joining } from './joining.ts';
import { saveInteraction, type OpenInteraction } from './open-interaction.ts';
import { assertActive, isPasswordExpired } from './people.ts';
import { runSignInAction, type ActionCaller, type ActionRun, type ActionsScope } from './run-sign-in-action.ts';
import { assertEventAllowed, assertMayIdentify, assertProofNotOfEnterprise, readPolicy, type IdentifyingRecord } from './sign-in-policy.ts';
import { findSsoPerson } from './verifications/enterprise-sso/find-sso-person.ts';
import { findPasskeyPerson } from './verifications/sign-in-passkey/find-passkey-person.ts';
import { addSocialIdentity } from './verifications/social/add-social-identity.ts';
import { findSocialPerson } from './verifications/social/find-social-person.ts';

/**
 * Finds the account of the person who signs in or resets a password.
 *
 * @returns its id
 * @throws ApiError `user.user_not_exist` (the address is proven, so that nothing is given away), `user.suspended`, `password.expired`,
 * `user.sso_identity_not_exist`, `user.identity_not_exist`, `session.sso_enabled`, `session.passkey_sign_in.sso_users_not_allowed`, and what the tenant's action says
 */
export async function identifyPerson(
  scope: ActionsScope & ConnectorsScope,
  { record, interaction, request, person }: OpenInteraction & { readonly request: ActionCaller; readonly person: UserRow | undefined },
  { verificationId, linkSocialIdentity = false }: Wish,
): Promise<string> {
  if (verificationId === undefined) throw new ApiError('guard.invalid_input', { details: 'body.verificationId: required to sign in' });
  const policy = readPolicy(scope.settings);
  assertEventAllowed(interaction.interactionEvent, policy);
  const verification = getVerification(interaction, verificationId);
  assertMayIdentify(verification, interaction.interactionEvent, policy);
  assertProofNotOfEnterprise(scope.settings, verification);
  const { user, addition = {} } = await findOwner(scope, verification, { person, linkSocialIdentity });
  assertActive(user);
  if (verification.type === 'Password' && isPasswordExpired(user, policy, scope.now())) throw new ApiError('password.expired');
  const identified = identify(interaction, { userId: user.id, by: verificationId });
  if (interaction.interactionEvent === 'SignIn') await decideAfterFirstFactor(scope, { record, interaction, user, request });
  const linked = linkSocialIdentity && verification.type !== 'Social' ? await linkProven(scope, { interaction, user }) : {};
  await saveInteraction(scope, record, withSso(addToProfile(identified, { ...addition, ...linked }), verification));
  return user.id;
}

interface Wish {
  readonly verificationId?: string | undefined;
  /** The account at a social provider belongs to the one that is found. */
  readonly linkSocialIdentity?: boolean | undefined;
}

/** Both sides were proven in this interaction. */
async function linkProven(
  scope: TenantScope & ConnectorsScope,
  { interaction, user }: { interaction: Interaction; user: UserRow },
): Promise<InteractionProfile> {
  const verification = socialProofOf(interaction);
  if (!verification) throw new ApiError('session.verification_session_not_found');
  return addSocialIdentity(scope, { verification, user });
}

/** Whoever comes back with another proof meets the script again. */
async function decideAfterFirstFactor(scope: ActionsScope, run: ActionRun): Promise<void> {
  const changes = await runSignInAction(scope, 'action.postFirstFactorVerification', run);
  if (!changes) return;
  const { id } = run.user;
  await scope.write([], async (trx, _audit, emit) => {
    const changed = await updateUser(trx, id, changes);
    assertActive(changed);
    emit(dataEvent('User.Data.Updated', { id, data: toUserResponse(changed) }));
  });
}

interface Owner {
  readonly user: UserRow;
  /** What the proof adds to the account. */
  readonly addition?: InteractionProfile;
}

/**
 * Of several passwords that were shown, only the first one's person was read with the interaction.
 *
 * @throws ApiError `user.user_not_exist`, `user.sso_identity_not_exist`, `user.identity_not_exist`
 */
async function findOwner(
  scope: TenantScope & ConnectorsScope,
  verification: IdentifyingRecord,
  { person, linkSocialIdentity }: { readonly person: UserRow | undefined; readonly linkSocialIdentity: boolean },
): Promise<Owner> {
  if (verification.type === 'Social') return findSocialPerson(scope, verification, { linkSocialIdentity });
  if (verification.type === 'EnterpriseSso') return findSsoPerson(scope, verification);
  if (verification.type === 'SignInPasskey') return { user: await findPasskeyPerson(scope, verification, person) };
  const user = await findByProof(scope, verification, person);
  if (!user) throw new ApiError('user.user_not_exist', { data: { identifier: verification.identifier.value } });
  return verification.type === 'OneTimeToken' ? { user, addition: joining(verification) } : { user };
}

async function findByProof(
  scope: TenantScope,
  verification: Exclude<IdentifyingRecord, { type: 'EnterpriseSso' | 'Social' | 'SignInPasskey' }>,
  person: UserRow | undefined,
): Promise<UserRow | undefined> {
  if (verification.type === 'Password') return verification.userId === person?.id ? person : findUserById(scope.db, verification.userId);
  return findUserByIdentifier(scope.db, verification.identifier, scope.settings.get(signInExperiencePart).usernamePolicy);
}
