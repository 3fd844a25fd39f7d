import { createManagementApi } from '@logto/api/management';
import { expect, inject, test } from 'vitest';
import { automation } from '../world/world-bootstrap.ts';

const { endpoint } = inject('world');
const { apiClient, clientCredentials } = createManagementApi('default', {
  clientId: automation.id,
  clientSecret: automation.secret,
  baseUrl: endpoint,
  apiIndicator: 'https://default.logto.app/api',
});

test('@logto/api gets a token with exactly the scope "all"', async () => {
  const { value, scope } = await clientCredentials.getAccessToken();
  expect(scope).toBe('all');
  expect(value.split('.')).toHaveLength(3);
});

test('@logto/api creates, finds, changes and deletes a user', async () => {
  const { data: user, response } = await apiClient.POST('/api/users', { body: { username: 'grace_from_script', name: 'Grace' } });
  expect(response.status).toBe(200);
  if (user === undefined) throw new Error('no user was created');
  const path = { params: { path: { userId: user.id } } };

  const found = await apiClient.GET('/api/users', { params: { query: { page: 1, page_size: 100 } } });
  expect(found.data?.map(({ id }) => id)).toContain(user.id);
  expect(Number(found.response.headers.get('total-number'))).toBeGreaterThanOrEqual(1);

  const changed = await apiClient.PATCH('/api/users/{userId}', { ...path, body: { name: 'Grace Hopper' } });
  expect(changed.data?.name).toBe('Grace Hopper');

  expect((await apiClient.DELETE('/api/users/{userId}', path)).response.status).toBe(204);
  const gone = await apiClient.GET('/api/users/{userId}', path);
  expect(gone.response.status).toBe(404);
  expect(gone.error).toMatchObject({ code: 'user.user_not_exist' });
});

test('@logto/api lists applications and their details', async () => {
  const { data } = await apiClient.GET('/api/applications', {});
  expect(data?.map(({ id }) => id)).toEqual(expect.arrayContaining(['flask', 'express', 'browser', 'openid-client', automation.id]));
});

test('a wrong secret is refused with the status in the error', async () => {
  const wrong = createManagementApi('default', {
    clientId: automation.id,
    clientSecret: 'wrong',
    baseUrl: endpoint,
    apiIndicator: 'https://default.logto.app/api',
  });
  await expect(wrong.clientCredentials.getAccessToken()).rejects.toThrow(/401|400/);
});
