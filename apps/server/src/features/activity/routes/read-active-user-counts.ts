import { z } from 'zod';
import { ok } from '../../../foundation/http/reply.ts';
import { defineRoute } from '../../../foundation/http/route.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';
import { addDays, dayOf, daysUntil } from '../day.ts';
import { figuresOfDashboard, readActivity } from '../figures.ts';
import { countWithDelta, daySchema } from '../schemas.ts';

const curveDays = 30;

export const readActiveUserCounts = defineRoute({
  method: 'GET',
  path: '/api/dashboard/users/active',
  access: 'management',
  summary:
    'Tells how many users were active on each of thirty days, and on the day, in the week and in the month that end with `date` (UTC; today).',
  query: z.object({ date: daySchema.optional() }),
  responses: {
    200: z.object({
      dauCurve: z.array(z.object({ date: z.string(), count: z.number() })),
      dau: countWithDelta,
      wau: countWithDelta,
      mau: countWithDelta,
    }),
  },
  errors: [],
  async handler({ query }, scope: TenantScope) {
    const day = query.date ?? dayOf(scope.now());
    const curve = daysUntil(day, curveDays);
    const usersOf = await readActivity(scope, figuresOfDashboard(day, curve));
    const within = (span: number) => {
      const count = usersOf({ day, span });
      return { count, delta: count - usersOf({ day: addDays(day, -span), span }) };
    };
    return ok({
      dauCurve: curve.map((date) => ({ date, count: usersOf({ day: date, span: 1 }) })),
      dau: within(1),
      wau: within(7),
      mau: within(30),
    });
  },
});
