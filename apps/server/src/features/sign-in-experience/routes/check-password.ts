import { z } from 'zod';
import { ApiError } from '../../../foundation/http/api-error.ts';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import type { BreachedPasswordsScope } from '../../users/breached-passwords.ts';
import { refuseWeakPassword, type PersonalInfo } from '../../users/password-policy.ts';
import { getUserById } from '../../users/queries.ts';
import { signInExperiencePart } from '../sign-in-experience.ts';

const issue = z.object({ code: z.string(), interpolation: z.record(z.string(), z.unknown()).optional() });

export const checkPassword = defineRoute({
  method: 'POST',
  path: '/api/sign-in-exp/default/check-password',
  access: 'management',
  summary: 'Whether the password policy would let a password pass, and what it says against it.',
  body: z.object({ password: z.string().min(1), userId: z.string().optional() }),
  responses: { 200: z.union([z.object({ result: z.literal(true) }), z.object({ result: z.literal(false), issues: z.array(issue) })]) },
  errors: ['user.user_not_exist'],
  handler: async ({ body }, scope: TenantScope & BreachedPasswordsScope) => {
    const personal = body.userId === undefined ? {} : await personalInfo(scope, body.userId);
    const policy = scope.settings.get(signInExperiencePart).passwordPolicy;
    try {
      await refuseWeakPassword(policy, body.password, { personal, isBreached: scope.isBreached });
      return ok({ result: true });
    } catch (error) {
      if (error instanceof ApiError && error.code === 'password.rejected') return ok({ result: false, issues: error.data });
      throw error;
    }
  },
});

async function personalInfo({ db }: TenantScope, userId: string): Promise<PersonalInfo> {
  const { username, primaryEmail, primaryPhone, name } = await getUserById(db, userId);
  return { username, email: primaryEmail, phone: primaryPhone, name };
}
