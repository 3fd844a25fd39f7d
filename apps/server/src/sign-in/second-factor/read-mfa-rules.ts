import { ApiError } from '../../foundation/http/api-error.ts';
import { readMfaDemands } from '../../features/organizations/queries/memberships.ts';
import { signInExperiencePart } from '../../features/sign-in-experience/sign-in-experience.ts';
import { getUserById } from '../../features/users/queries.ts';
import type { UserRow } from '../../features/users/tables.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import type { Interaction } from '../interaction.ts';
import { isAdaptive } from './adaptive.ts';
import { secondFactorRequired } from './second-factor-required.ts';
import { asksSecondFactor, type MfaRules } from './second-factor.ts';
import { isTrustedDevice, trustPolicy, type DeviceRequest } from './trusted-device.ts';

interface RulesOf {
  readonly interaction: Interaction;
  readonly user: UserRow;
  /** Whether something is unusual, where that decides; see `MfaRules`. */
  readonly isSuspicious: boolean | undefined;
  /** Left out where trust in a browser is not enough. */
  readonly request?: DeviceRequest;
}

/** What this tenant demands of this person. Costs statements only where organizations have a say, and where people trust their browsers. */
export async function readMfaRules(scope: TenantScope, { interaction, user, isSuspicious, request }: RulesOf): Promise<MfaRules> {
  const { mfa } = scope.settings.get(signInExperiencePart);
  const isTrustOffered = trustPolicy(scope).isEnabled;
  const mayBeDemanded = mfa.organizationRequiredMfaPolicy === 'Mandatory';
  const demands = mfa.factors.length > 0 && (mayBeDemanded || isTrustOffered) ? await readMfaDemands(scope.db, user.id) : undefined;
  const rules = {
    mfa,
    isSuspicious,
    isDemandedByOrganization: mayBeDemanded && demands?.isMfaRequired === true,
    mayTrustDevice: isTrustOffered && demands?.isTrustedDeviceAllowed === true,
    isTrustedDevice: false,
  };
  if (!request || !rules.mayTrustDevice || !asksSecondFactor(interaction, user, rules)) return rules;
  return { ...rules, isTrustedDevice: await isTrustedDevice(scope, request, user.id) };
}

/**
 * The person who sets second factors up, or decides about them: identified, and with the ones they have proven.
 *
 * @throws ApiError `session.not_supported_for_forgot_password`, `session.identifier_not_found`, `session.mfa.require_mfa_verification`
 */
export async function readFactorOwner(scope: TenantScope, interaction: Interaction): Promise<{ user: UserRow; rules: MfaRules }> {
  if (interaction.interactionEvent === 'ForgotPassword') throw new ApiError('session.not_supported_for_forgot_password');
  const user = await readIdentified(scope, interaction);
  // Where circumstances decide, who changes factors proves one whatever they are.
  const rules = await readMfaRules(scope, { interaction, user, isSuspicious: isAdaptive(scope) || undefined });
  if (asksSecondFactor(interaction, user, rules)) throw secondFactorRequired(user, rules);
  return { user, rules };
}

/** @throws ApiError `session.identifier_not_found` */
export async function readIdentified(scope: TenantScope, { userId }: Interaction): Promise<UserRow> {
  if (userId === undefined) throw new ApiError('session.identifier_not_found');
  return getUserById(scope.db, userId);
}
