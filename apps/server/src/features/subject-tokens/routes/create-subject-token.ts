import { z } from 'zod';
import { created } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { getUserById } from '../../users/queries.ts';
import { jsonObject } from '../../users/schemas.ts';
import { insertSubjectToken } from '../queries.ts';
import { newSubjectToken, subjectTokenSeconds } from '../subject-token.ts';

export const createSubjectToken = defineRoute({
  method: 'POST',
  path: '/api/subject-tokens',
  access: 'management',
  summary: 'Makes a token for acting as a user: exchanged once, within ten minutes, for access tokens of theirs.',
  body: z.object({ userId: z.string().min(1), context: jsonObject.optional() }),
  responses: { 201: z.object({ subjectToken: z.string(), expiresIn: z.number() }) },
  errors: ['user.user_not_exist'],
  async handler({ body: { userId, context = {} } }, { write, now }: TenantScope) {
    const value = newSubjectToken();
    await write([], async (trx) => {
      const { id } = await getUserById(trx, userId);
      await insertSubjectToken(trx, { value, userId: id, context, expiresAt: new Date(now() + subjectTokenSeconds * 1000) });
    });
    return created({ subjectToken: value, expiresIn: subjectTokenSeconds });
  },
});
