import { ApiError } from '../foundation/http/api-error.ts';
import { isClientIdUrl } from '../features/cimd/client-id-url.ts';
import { organizationsOfAddress } from '../features/organizations/jit-part.ts';
import { joinJustInTime } from '../features/organizations/queries/jit-roles.ts';
import { assignRolesToUser } from '../features/roles/queries/user-roles.ts';
import { rolesPart } from '../features/roles/roles-part.ts';
import { consoleUserRole } from '../features/roles/seed.ts';
import { saveExperience } from '../features/sessions/interactions.ts';
import { closeInitialRegistration } from '../features/sign-in-experience/queries.ts';
import { acceptInvitationsOf } from '../features/tenant-members/tenant-invitation.ts';
import { makeAdministrator } from '../features/tenants/make-administrator.ts';
import { endSetUp, maySetUp } from '../features/tenants/setup-token.ts';
import type { TenantsScope } from '../features/tenants/tenants-scope.ts';
import { signInExperiencePart } from '../features/sign-in-experience/sign-in-experience.ts';
import { insertUser } from '../features/users/queries.ts';
import { toUserResponse } from '../features/users/user.ts';
import { dataEvent } from '../features/webhooks/events.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { joinedEvents } from './finished-event.ts';
import { identify } from './interaction.ts';
import type { StepDone } from './journal.ts';
import type { OpenInteraction } from './open-interaction.ts';
import { toUserPatch } from './people.ts';
import { writeSsoIdentity } from './verifications/enterprise-sso/write-sso-identity.ts';
import { newIdentities, writeTokens } from './verifications/social/write-social-identity.ts';

/**
 * Makes the account that a registration has gathered, with the roles every new account gets and the memberships of its e-mail domain, and notes it in the interaction:
 * all of it or nothing.
 *
 * @returns the new account's id
 * @throws ApiError `user.username_already_in_use`, `user.email_already_in_use`, `user.phone_already_in_use`, `user.identity_already_in_use`
 */
export async function provisionUser(
  scope: TenantScope & TenantsScope,
  { record, interaction, done }: OpenInteraction & { readonly done: StepDone },
): Promise<string> {
  const { usernamePolicy, signInMode } = scope.settings.get(signInExperiencePart);
  const { defaultUserRoleIds } = scope.settings.get(rolesPart);
  // Until somebody administers the installation nobody else registers in the console's tenant either, through whatever application.
  const isFirstAdministrator = scope.tenant.isAdmin && signInMode === 'Register';
  if (isFirstAdministrator) await assertMaySetUp(scope, record);
  // Whoever comes first administers every tenant there is, those of the bootstrap file too.
  const tenantIds = scope.tenancy.tenants.filter(({ isAdmin }) => !isAdmin).map(({ id }) => id);
  // Whatever address a profile holds was proven on the way here.
  const { primaryEmail, jitOrganizationIds = [] } = interaction.profile;
  const organizationIds = [
    ...jitOrganizationIds,
    ...(primaryEmail === undefined ? [] : organizationsOfAddress(scope.settings, primaryEmail)),
  ];
  const userId = await scope.write(isFirstAdministrator ? [signInExperiencePart] : [], async (trx, audit, emit) => {
    if (isFirstAdministrator && !(await closeInitialRegistration(trx))) throw new ApiError('auth.forbidden');
    const user = await insertUser(trx, {
      ...toUserPatch(interaction.profile, { usernamePolicy }),
      ...newIdentities(interaction.profile),
      ...createdBy(record.clientId),
    });
    const { id } = user;
    await writeTokens(trx, { userId: id, profile: interaction.profile });
    await assignRolesToUser(trx, id, scope.tenant.isAdmin ? [...defaultUserRoleIds, consoleUserRole.id] : defaultUserRoleIds);
    const ofEnterprise = await writeSsoIdentity(trx, { userId: id, profile: interaction.profile });
    const joined = await joinJustInTime(trx, { userId: id, organizationIds: [...organizationIds, ...ofEnterprise] });
    if (isFirstAdministrator) await makeAdministrator(trx, { userId: id, tenantIds });
    if (scope.tenant.isAdmin && primaryEmail !== undefined) await acceptInvitationsOf(trx, { userId: id, primaryEmail, now: scope.now() });
    await saveExperience(trx, record.uid, { ...identify(interaction, { userId: id }), profile: {} });
    done(audit, id);
    emit(dataEvent('User.Created', { id, data: toUserResponse(user) }));
    for (const event of joinedEvents(id, joined)) emit(event);
    return id;
  });
  if (isFirstAdministrator) await endSetUp(scope.database);
  return userId;
}

const createdBy = (clientId: string) => (isClientIdUrl(clientId) ? { cimdClientId: clientId } : { applicationId: clientId });

/** Asked before the transaction: on the embedded database nothing else runs while one is open. */
async function assertMaySetUp(scope: TenantsScope, { params }: OpenInteraction['record']): Promise<void> {
  if (await maySetUp(scope, { tokenDigest: params['setup_token'] })) return;
  throw new ApiError('auth.forbidden', {
    details: 'The first administrator is created with the link that the server printed when it started.',
  });
}
