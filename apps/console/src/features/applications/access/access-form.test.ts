import { expect, test } from 'vitest';

import { locksEverybodyOut, toAccessForm, toAccessRules } from './access-form.ts';

test('an organization is one line: all of its members, or those with a role', () => {
  const rules = {
    userIds: ['u'],
    userRoleIds: ['r'],
    organizationIds: ['acme'],
    organizationRoleRules: [
      { organizationId: 'globex', organizationRoleIds: ['owner'] },
      { organizationId: 'acme', organizationRoleIds: ['clerk'] },
    ],
  };
  const form = toAccessForm(rules, true);
  expect(form.organizations).toEqual([
    { organizationId: 'acme', roleIds: [] },
    { organizationId: 'globex', roleIds: ['owner'] },
  ]);
  expect(toAccessRules(form)).toEqual({ ...rules, organizationRoleRules: rules.organizationRoleRules.slice(0, 1) });
});

test('a limit that names nobody is told from none', () => {
  const nobody = { userIds: [], userRoleIds: [], organizations: [] };
  expect(locksEverybodyOut({ isLimited: true, ...nobody })).toBe(true);
  expect(locksEverybodyOut({ isLimited: false, ...nobody })).toBe(false);
  expect(locksEverybodyOut({ isLimited: true, ...nobody, organizations: [{ organizationId: 'a', roleIds: [] }] })).toBe(false);
});
