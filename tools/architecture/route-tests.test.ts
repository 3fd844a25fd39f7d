import { expect, test } from 'vitest';
import { defineRoute } from '../../apps/server/src/foundation/http/route.ts';
import { noContent } from '../../apps/server/src/foundation/http/reply.ts';
import { untestedRoutes } from './route-tests.ts';

const deleteUser = defineRoute({
  method: 'DELETE',
  path: '/api/users/:userId',
  access: 'management',
  summary: 'Deletes a user.',
  responses: { 204: null },
  errors: ['user.cannot_delete_self'],
  handler: () => noContent(),
});
const testFile = (text: string) => [{ path: 'x.test.ts', text, imports: [] }];

test('a route that no test calls is named', () => {
  expect(untestedRoutes([deleteUser], testFile("api.delete('/api/users/x/roles')"))).toEqual([
    'DELETE /api/users/:userId: no test calls it',
  ]);
});

test('an error code of its own that no test names is named', () => {
  expect(untestedRoutes([deleteUser], testFile('api.delete(`/api/users/${user.id}`)'))).toEqual([
    'DELETE /api/users/:userId: no test asserts user.cannot_delete_self',
  ]);
});

test('a route whose test names its codes is fine', () => {
  expect(untestedRoutes([deleteUser], testFile("api.delete('/api/users/me') // user.cannot_delete_self"))).toEqual([]);
});
