import { describe, expect, it } from 'vitest';

import type { ResourceWithScopes } from '../../api-resources/resource.ts';
import type { AllowedScopes } from './consent-scopes.ts';
import { allowedItems, choosableItems, scopeKey } from './scope-items.ts';

const read = { id: 'read', name: 'read:books', description: null };
const allowed: AllowedScopes = {
  userScopes: ['email'],
  organizationScopes: [{ id: 'lend', name: 'lend:books', description: 'Lend' }],
  resourceScopes: [{ resource: { id: 'books', name: 'Books', indicator: 'https://books.example' }, scopes: [read] }],
  organizationResourceScopes: [],
};
const resource = (name: string, indicator: string, ids: readonly string[]): ResourceWithScopes => ({
  tenantId: 'default',
  id: name,
  name,
  indicator,
  isDefault: false,
  accessTokenTtl: 3600,
  scopes: ids.map((id) => ({ tenantId: 'default', id, resourceId: name, name: id, description: null, createdAt: 0 })),
});
const resources = [
  resource('Books', 'https://books.example', ['read', 'write']),
  resource('Management API', 'https://default.logto.app/api', ['all']),
];

describe('permissions of a third-party application', () => {
  it('are lines of each kind, those of an API with its name', () => {
    expect(allowedItems('userScopes', allowed)).toEqual([{ id: 'email', name: 'email' }]);
    expect(allowedItems('organizationScopes', allowed)).toMatchObject([{ id: 'lend', name: 'lend:books', description: 'Lend' }]);
    expect(allowedItems('resourceScopes', allowed)).toMatchObject([{ id: 'read', name: 'read:books', group: 'Books' }]);
    expect(allowedItems('organizationResourceScopes', allowed)).toEqual([]);
  });

  it('can be added where they are not allowed yet, but never those of the Management API', () => {
    const choices = (kind: 'resourceScopes' | 'organizationResourceScopes') =>
      choosableItems({ kind, resources, organizationScopes: [] }, allowedItems(kind, allowed)).map(({ id }) => id);
    expect(choices('resourceScopes')).toEqual(['write']);
    expect(choices('organizationResourceScopes')).toEqual(['read', 'write']);
    const own = choosableItems({ kind: 'userScopes', resources, organizationScopes: [] }, allowedItems('userScopes', allowed));
    expect(own.map(({ id }) => id)).not.toContain('email');
    expect(own.map(({ id }) => scopeKey(id))).toContain('organization_roles');
  });
});
