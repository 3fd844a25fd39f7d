import { ApiError } from '../../foundation/http/api-error.ts';
import { isInMfaOrganization } from '../../features/organizations/queries/memberships.ts';
import { signInExperiencePart } from '../../features/sign-in-experience/sign-in-experience.ts';
import { getUserById } from '../../features/users/queries.ts';
import type { UserRow } from '../../features/users/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { Interaction } from '../interaction.ts';
import { secondFactorRequired } from './second-factor-required.ts';
import { asksSecondFactor, type MfaRules } from './second-factor.ts';

/** What this tenant demands of this person. Costs a statement only where organizations may demand more than the tenant does. */
export async function readMfaRules(scope: TenantScope, { id }: Pick<UserRow, 'id'>): Promise<MfaRules> {
  const { mfa } = scope.settings.get(signInExperiencePart);
  const mayBeDemanded = mfa.organizationRequiredMfaPolicy === 'Mandatory' && mfa.factors.length > 0 && mfa.policy !== 'Mandatory';
  return {
    mfa,
    isSuspicious: undefined,
    isDemandedByOrganization: mayBeDemanded && (await isInMfaOrganization(scope.db, id)),
    isTrustedDevice: false,
  };
}

/**
 * The person who sets second factors up, or decides about them: identified, and with the ones they have proven.
 *
 * @throws ApiError `session.not_supported_for_forgot_password`, `session.identifier_not_found`, `session.mfa.require_mfa_verification`
 */
export async function readFactorOwner(scope: TenantScope, interaction: Interaction): Promise<{ user: UserRow; rules: MfaRules }> {
  if (interaction.interactionEvent === 'ForgotPassword') throw new ApiError('session.not_supported_for_forgot_password');
  const user = await readIdentified(scope, interaction);
  const rules = await readMfaRules(scope, user);
  if (asksSecondFactor(interaction, user, rules)) throw secondFactorRequired(user, rules);
  return { user, rules };
}

/** @throws ApiError `session.identifier_not_found` */
export async function readIdentified(scope: TenantScope, { userId }: Interaction): Promise<UserRow> {
  if (userId === undefined) throw new ApiError('session.identifier_not_found');
  return getUserById(scope.db, userId);
}
