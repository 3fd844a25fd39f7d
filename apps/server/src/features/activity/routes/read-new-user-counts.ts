import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { addDays, dayOf, startOf } from '../day.ts';
import { countUsersCreated } from '../queries.ts';
import { countWithDelta } from '../schemas.ts';

export const readNewUserCounts = defineRoute({
  method: 'GET',
  path: '/api/dashboard/users/new',
  access: 'management',
  summary:
    'Tells how many users were created today and within seven days, and how many more that is than in the days before. Days are UTC.',
  responses: { 200: z.object({ today: countWithDelta, last7Days: countWithDelta }) },
  errors: [],
  async handler(_request, { db, now }: TenantScope) {
    const today = dayOf(now());
    /** Users created within `days` days, of which the last is `ago` days before today. */
    const createdWithin = (days: number, ago: number): Promise<number> =>
      countUsersCreated(db, { from: startOf(addDays(today, 1 - ago - days)), to: startOf(addDays(today, 1 - ago)) });
    const [ofToday, ofYesterday] = [await createdWithin(1, 0), await createdWithin(1, 1)];
    const [ofWeek, ofWeekBefore] = [await createdWithin(7, 0), await createdWithin(7, 7)];
    return ok({
      today: { count: ofToday, delta: ofToday - ofYesterday },
      last7Days: { count: ofWeek, delta: ofWeek - ofWeekBefore },
    });
  },
});
