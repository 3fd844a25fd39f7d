import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { ConnectorsScope } from '../../connectors/connectors-scope.ts';
import { changeSignInExperience } from '../change-sign-in-experience.ts';
import type { PhrasesScope } from '../experience-phrases.ts';
import { signInExperience, signInExperiencePatch } from '../schemas.ts';

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
  handler: async ({ body }, scope: TenantScope & PhrasesScope & ConnectorsScope) => ok(await changeSignInExperience(scope, body)),
});
