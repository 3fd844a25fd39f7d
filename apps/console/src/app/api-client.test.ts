import { beforeEach, expect, test, vi } from 'vitest';

import { api, toSearch } from './api-client.ts';
import { ApiFailure } from './api-failure.ts';
import { SignedOutError } from './signed-out-error.ts';

const auth = vi.hoisted(() => ({ accessToken: vi.fn<() => Promise<string>>(), dropAccessTokens: vi.fn<() => Promise<void>>() }));
const waitForRenewal = vi.hoisted(() => vi.fn<() => Promise<void>>());

vi.mock('./page-data.ts', () => ({ pageData: { adminEndpoint: 'https://admin.example.com' } }));
vi.mock('./location.ts', () => ({ currentTenantId: 'acme' }));
vi.mock('./auth.ts', () => ({ ...auth, managementResourceOf: (id: string) => id, installationResource: 'default' }));
vi.mock('./session.ts', () => ({ waitForRenewal }));

const json = (body: unknown, status = 200, headers = {}) => new Response(JSON.stringify(body), { status, headers });
const calls: { url: string; authorization: string | null }[] = [];

/** Answers the API's calls one after the other; the tenant's address is always known. */
const answer = (...answers: Response[]) => {
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    if (url.includes('/.well-known/endpoints/')) {
      return json({ user: 'https://acme.example.com/' });
    }

    calls.push({ url, authorization: new Headers(init?.headers).get('authorization') });

    return answers.shift() ?? json({}, 500);
  });
};

beforeEach(() => {
  vi.resetAllMocks();
  calls.length = 0;
  auth.accessToken.mockResolvedValue('token');
});

test("a call goes to the tenant's own address with a bearer token", async () => {
  answer(json([{ id: 'a' }], 200, { 'total-number': '41' }));

  expect(await api.page('/api/users', { query: { page: 2, search: undefined } })).toEqual({ items: [{ id: 'a' }], total: 41 });
  expect(calls).toEqual([{ url: 'https://acme.example.com/api/users?page=2', authorization: 'Bearer token' }]);
});

test('what spans tenants goes to the admin address', async () => {
  answer(json([]));
  await api.get('/api/tenants', { at: 'admin' });

  expect(calls[0]?.url).toBe('https://admin.example.com/api/tenants');
  expect(auth.accessToken).toHaveBeenCalledWith('default');
});

test('a refused token is renewed, and the call sent once more', async () => {
  auth.accessToken.mockResolvedValueOnce('old').mockResolvedValueOnce('new');
  answer(json({}, 401), json({ id: 'a' }));

  expect(await api.get('/api/users/a')).toEqual({ id: 'a' });
  expect(auth.dropAccessTokens).toHaveBeenCalledOnce();
  expect(calls.map(({ authorization }) => authorization)).toEqual(['Bearer old', 'Bearer new']);
  expect(waitForRenewal).not.toHaveBeenCalled();
});

test('a session that is over waits for a new sign-in; the call then goes out as it was', async () => {
  auth.accessToken.mockRejectedValueOnce(new SignedOutError('over')).mockResolvedValueOnce('new');
  answer(json({ id: 'a' }));

  expect(await api.patch('/api/users/a', { name: 'Ada' })).toEqual({ id: 'a' });
  expect(waitForRenewal).toHaveBeenCalledOnce();
});

test('after a new sign-in a refusal is final', async () => {
  answer(json({}, 401), json({}, 401), json({ code: 'auth.unauthorized', message: 'No access.' }, 401));

  await expect(api.get('/api/users')).rejects.toThrow('No access.');
  expect(waitForRenewal).toHaveBeenCalledOnce();
});

test("a failure carries the server's sentence, code and data", async () => {
  answer(json({ code: 'user.username_already_in_use', message: 'Taken.', data: { n: 1 } }, 422));

  const failure: unknown = await api.post('/api/users', {}).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ApiFailure);
  expect(failure).toMatchObject({ status: 422, code: 'user.username_already_in_use', message: 'Taken.', data: { n: 1 } });
});

test('a failure without a body says its status', async () => {
  answer(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));

  await expect(api.get('/api/users')).rejects.toMatchObject({ message: '502 Bad Gateway', code: undefined });
});

test('an empty answer is nothing', async () => {
  answer(new Response(null, { status: 204 }));

  await expect(api.delete('/api/users/a')).resolves.toBeUndefined();
});

test('lists repeat their key; what is empty is left out', () => {
  expect(toSearch({ types: ['SPA', 'Native'], search: '', page: 1, exact: false })).toBe('?types=SPA&types=Native&page=1&exact=false');
  expect(toSearch({})).toBe('');
});
