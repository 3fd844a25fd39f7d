import { expect, it } from 'vitest';
import { grantedScopes } from './granted-scopes.ts';

it('names each scope of a grant once, whatever the engine left out of it', () => {
  const resources = { 'https://books.example': 'read:books write:books', 'urn:logto:resource:organizations': 'read:books' };
  expect(grantedScopes({ openid: { scope: 'openid profile' }, resources })).toEqual(['openid', 'profile', 'read:books', 'write:books']);
  for (const payload of [{}, { openid: {} }, { openid: null, resources: null }, { openid: { scope: '' }, resources: {} }]) {
    expect(grantedScopes(payload)).toEqual([]);
  }
});
