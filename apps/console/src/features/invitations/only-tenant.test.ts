import { expect, test } from 'vitest';

import { onlyTenant } from './only-tenant.ts';

const acme = { id: 'acme' };
const situation = { tenants: [acme], invitations: [], denied: false, isForAnother: false, currentTenantId: 'default' };

test('the only tenant opens by itself, also for who came without naming one', () => {
  expect(onlyTenant(situation)).toBe(acme);
  expect(onlyTenant({ ...situation, denied: true })).toBe(acme);
});

test('whoever has something to decide is asked', () => {
  expect(onlyTenant({ ...situation, tenants: [] })).toBeUndefined();
  expect(onlyTenant({ ...situation, tenants: [acme, { id: 'other' }] })).toBeUndefined();
  expect(onlyTenant({ ...situation, invitations: [{}] })).toBeUndefined();
  expect(onlyTenant({ ...situation, isForAnother: true })).toBeUndefined();
});

test('whoever was turned away at a tenant is not sent on or back in silence', () => {
  expect(onlyTenant({ ...situation, denied: true, currentTenantId: 'other' })).toBeUndefined();
  expect(onlyTenant({ ...situation, tenants: [{ id: 'default' }], denied: true })).toBeUndefined();
});
