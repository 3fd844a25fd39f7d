import { ApiError } from '../foundation/http/api-error.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { findUserByIdentifier, findUserById, updateUser } from '../features/users/queries.ts';
import type { UserRow } from '../features/users/tables.ts';
import { toUserResponse } from '../features/users/user.ts';
import { dataEvent } from '../features/webhooks/events.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { addToProfile, getVerification, identify, withSso, type InteractionProfile } from './interaction.ts';
import { joining } from './joining.ts';
import { saveInteraction, type OpenInteraction } from './open-interaction.ts';
import { assertActive, isPasswordExpired } from './people.ts';
import { runSignInAction, type ActionCaller, type ActionRun, type ActionsScope } from './run-sign-in-action.ts';
import { assertEventAllowed, assertMayIdentify, assertProofNotOfEnterprise, readPolicy, type IdentifyingRecord } from './sign-in-policy.ts';
import { findSsoPerson } from './verifications/enterprise-sso/find-sso-person.ts';

/**
 * Finds the account of the person who signs in or resets a password.
 *
 * @returns its id
 * @throws ApiError `user.user_not_exist` (the address is proven, so that nothing is given away), `user.suspended`, `password.expired`,
 * `user.sso_identity_not_exist`, `session.sso_enabled`, and what the tenant's action says
 */
export async function identifyPerson(
  scope: ActionsScope,
  { record, interaction, request, person }: OpenInteraction & { readonly request: ActionCaller; readonly person: UserRow | undefined },
  verificationId: string | undefined,
): Promise<string> {
  if (verificationId === undefined) throw new ApiError('guard.invalid_input', { details: 'body.verificationId: required to sign in' });
  const policy = readPolicy(scope.settings);
  assertEventAllowed(interaction.interactionEvent, policy);
  const verification = getVerification(interaction, verificationId);
  assertMayIdentify(verification, interaction.interactionEvent, policy);
  assertProofNotOfEnterprise(scope.settings, verification);
  const { user, addition = {} } = await findOwner(scope, verification, person);
  assertActive(user);
  if (verification.type === 'Password' && isPasswordExpired(user, policy, scope.now())) throw new ApiError('password.expired');
  const identified = identify(interaction, { userId: user.id, by: verificationId });
  if (interaction.interactionEvent === 'SignIn') await decideAfterFirstFactor(scope, { record, interaction, user, request });
  await saveInteraction(scope, record, withSso(addToProfile(identified, addition), verification));
  return user.id;
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
 * @throws ApiError `user.user_not_exist`, `user.sso_identity_not_exist`
 */
async function findOwner(scope: TenantScope, verification: IdentifyingRecord, person: UserRow | undefined): Promise<Owner> {
  if (verification.type === 'EnterpriseSso') return findSsoPerson(scope, verification);
  const user = await findByProof(scope, verification, person);
  if (!user) throw new ApiError('user.user_not_exist', { data: { identifier: verification.identifier.value } });
  return verification.type === 'OneTimeToken' ? { user, addition: joining(verification) } : { user };
}

async function findByProof(
  scope: TenantScope,
  verification: Exclude<IdentifyingRecord, { type: 'EnterpriseSso' }>,
  person: UserRow | undefined,
): Promise<UserRow | undefined> {
  if (verification.type === 'Password') return verification.userId === person?.id ? person : findUserById(scope.db, verification.userId);
  return findUserByIdentifier(scope.db, verification.identifier, scope.settings.get(signInExperiencePart).usernamePolicy);
}
