/** Budgets of design/performance.md, each for what exists here. */
export const statementBudgets = {
  'client-credentials token': 0,
  'refresh with rotation': 6,
  'user info': 3,
  introspection: 2,
  discovery: 0,
  'signing keys': 0,
  'password sign-in': 24,
  'code sign-in': 26,
  'sign-in page': 0,
} as const;

export type Work = keyof typeof statementBudgets;

/** Milliseconds of CPU of the server and the database together. */
export const cpuBudgetsMs: Readonly<Record<Work, number>> = {
  'client-credentials token': 0.35,
  'refresh with rotation': 1,
  'user info': 0.5,
  introspection: 0.4,
  discovery: 0.08,
  'signing keys': 0.08,
  'password sign-in': 25,
  'code sign-in': 10,
  'sign-in page': 0.3,
};

export const pageBudgets = {
  'sign-in page': { kilobytes: 45, requests: 4 },
  console: { kilobytes: 400, requests: 15 },
} as const;
