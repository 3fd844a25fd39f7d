import { beforeAll, expect, test, vi } from 'vitest';

import type { basePathOf as BasePathOf, tenantIdOf as TenantIdOf } from './location.ts';

let basePathOf: typeof BasePathOf;
let tenantIdOf: typeof TenantIdOf;

beforeAll(async () => {
  vi.stubGlobal('window', { location: new URL('http://localhost:3002/console/~acme/users') });
  ({ basePathOf, tenantIdOf } = await import('./location.ts'));
});

test('the default tenant has the plain address', () => {
  expect(basePathOf('default')).toBe('/console');
  expect(tenantIdOf('/console')).toBe('default');
  expect(tenantIdOf('/console/applications')).toBe('default');
});

test('another tenant is named before its pages, and read back', () => {
  expect(basePathOf('acme')).toBe('/console/~acme');
  expect(tenantIdOf('/console/~acme')).toBe('acme');
  expect(tenantIdOf('/console/~acme/applications/~other')).toBe('acme');
});

test('what is no tenant id is no tenant', () => {
  expect(tenantIdOf('/console/~Acme!/users')).toBe('default');
  expect(tenantIdOf('/console/acme')).toBe('default');
});
