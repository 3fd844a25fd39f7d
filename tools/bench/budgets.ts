/** What each needs: the budgets of design/performance.md or less. One more is a step back. */
export const statementBudgets = {
  'client credentials': 0,
  'client credentials, organization': 2,
  'authorization code': 3,
  'refresh with rotation': 2,
  'refresh without rotation': 2,
  'organization token by refresh': 5,
  'device authorization': 1,
  'device code': 3,
  'exchange of a personal access token': 3,
  'exchange of an impersonation token': 4,
  'exchange of an access token': 2,
  'user info': 1,
  introspection: 1,
  revocation: 5,
  discovery: 0,
  'signing keys': 0,
  'password sign-in': 19,
  'code sign-in': 21,
  'sign-in page': 0,
} as const;

export type Work = keyof typeof statementBudgets;

/** Goals in milliseconds of CPU of the server and the database together; what has no goal of its own is measured all the same. */
export const cpuGoalsMs: Readonly<Partial<Record<Work, number>>> = {
  'client credentials': 0.35,
  'refresh with rotation': 1,
  'user info': 0.5,
  introspection: 0.4,
  discovery: 0.08,
  'signing keys': 0.08,
  'password sign-in': 25,
  'code sign-in': 10,
  'sign-in page': 0.3,
};

/** The same for the lists, among a hundred thousand rows as among a million. */
export const listGoalsMs = {
  'GET /api/users': 1.5,
  'GET /api/users, last page': undefined,
  'GET /api/users?search': 6,
  'GET /api/organizations': undefined,
  'GET /api/organizations?q': undefined,
  'GET /api/logs': undefined,
} as const;

export const processGoals = { stallMs: 10, startMs: 1_000, idleMegabytes: 180, loadedMegabytes: 300 } as const;

export const pageBudgets = {
  'sign-in page': { kilobytes: 45, requests: 4 },
  console: { kilobytes: 400, requests: 15 },
} as const;
