import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantTransaction } from '../../../foundation/database/tables.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { hasConnector } from '../../connectors/connectors-part.ts';
import { findUsernameCaseConflicts } from '../../users/queries.ts';
import { experienceLanguages, type PhrasesScope } from '../experience-phrases.ts';
import { lockSignInExperience, updateSignInExperience as update } from '../queries.ts';
import { signInExperience, signInExperiencePatch, type SignInExperience, type SignInExperiencePatch } from '../schemas.ts';
import { signInExperiencePart } from '../sign-in-experience.ts';
import { validateSignInExperience } from '../validate.ts';

export const updateSignInExperience = defineRoute({
  method: 'PATCH',
  path: '/api/sign-in-exp',
  access: 'management',
  summary: 'Changes the given fields; the whole must still let everybody sign in.',
  query: z.object({ removeUnusedDemoSocialConnector: z.string().optional() }),
  body: signInExperiencePatch,
  responses: { 200: signInExperience },
  errors: [
    'request.invalid_input',
    'sign_in_experiences.adaptive_mfa_requires_mfa',
    'sign_in_experiences.adaptive_mfa_requires_non_skippable_policy',
    'sign_in_experiences.at_least_one_authentication_factor',
    'sign_in_experiences.backup_code_cannot_be_enabled_alone',
    'sign_in_experiences.code_sign_in_must_be_enabled',
    'sign_in_experiences.duplicated_mfa_factors',
    'sign_in_experiences.duplicated_sign_up_identifiers',
    'sign_in_experiences.email_verification_code_cannot_be_used_for_mfa',
    'sign_in_experiences.email_verification_code_cannot_be_used_for_sign_in',
    'sign_in_experiences.enabled_connector_not_found',
    'sign_in_experiences.forgot_password_method_requires_connector',
    'sign_in_experiences.invalid_custom_email_blocklist_format',
    'sign_in_experiences.miss_sign_up_identifier_in_sign_in',
    'sign_in_experiences.missing_sign_up_identifiers',
    'sign_in_experiences.non_adaptive_mfa_requires_skippable_policy',
    'sign_in_experiences.password_expiration_invalid_period_days',
    'sign_in_experiences.password_expiration_requires_forgot_password',
    'sign_in_experiences.passwordless_requires_verify',
    'sign_in_experiences.phone_verification_code_cannot_be_used_for_mfa',
    'sign_in_experiences.phone_verification_code_cannot_be_used_for_sign_in',
    'sign_in_experiences.unsupported_default_language',
    'sign_in_experiences.username_policy_case_conflicts_exist',
    'sign_in_experiences.username_requires_password',
  ],
  handler: async ({ body }, scope: TenantScope & PhrasesScope) => {
    const { tenant, settings, phrases } = scope;
    const surroundings = {
      has: { email: hasConnector(settings, 'Email'), phone: hasConnector(settings, 'Sms') },
      languages: experienceLanguages(settings, phrases),
    };
    const changed = await scope.write([signInExperiencePart], async (trx) => {
      const current = await lockSignInExperience(trx, tenant.id);
      const patch = withServerFields(body, current, scope.now());
      validateSignInExperience(applied(current, patch), patch, surroundings);
      await refuseCaseConflicts(trx, current, patch);
      return update(trx, { tenantId: tenant.id, patch });
    });
    return ok(changed);
  },
});

/** Fills what the server decides: since when passwords expire. */
function withServerFields(patch: SignInExperiencePatch, current: SignInExperience, now: number): SignInExperiencePatch {
  const { passwordExpiration } = patch;
  if (!passwordExpiration?.enabled) return patch;
  const enabledAt = passwordExpiration.enabledAt ?? (current.passwordExpiration.enabled ? current.passwordExpiration.enabledAt : undefined) ?? now;
  return { ...patch, passwordExpiration: { ...passwordExpiration, enabledAt } };
}

/** Whole fields are replaced, never merged below. */
function applied(current: SignInExperience, patch: SignInExperiencePatch): SignInExperience {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...current, ...Object.fromEntries(given) };
}

/** Names that differ only in case would become one. */
async function refuseCaseConflicts(trx: TenantTransaction, current: SignInExperience, patch: SignInExperiencePatch): Promise<void> {
  if (!current.usernamePolicy.caseSensitive || patch.usernamePolicy?.caseSensitive !== false) return;
  const conflicts = await findUsernameCaseConflicts(trx, 20);
  if (conflicts.totalConflicts > 0) throw new ApiError('sign_in_experiences.username_policy_case_conflicts_exist', { data: conflicts });
}
