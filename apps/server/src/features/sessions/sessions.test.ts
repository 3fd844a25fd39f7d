import { afterAll, beforeAll, expect, it } from 'vitest';
import { authorizationUrl, createClient, createPerson, obtainCode, redeem, refresh, type TestClient } from '../../oidc/test-clients.ts';
import { json } from '../../foundation/database/json.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { extendGrant } from './grants.ts';

let world: TestWorld;
let web: TestClient;
let other: TestClient;
beforeAll(async () => {
  world = await createTestWorld();
  web = await createClient(world);
  other = await createClient(world);
}, 60_000);
afterAll(() => world.close());

const sessionsOf = async (userId: string) => (await world.api(`/api/users/${userId}/sessions`)).body.sessions;
const grantsOf = async (userId: string, query = '') => (await world.api(`/api/users/${userId}/grants${query}`)).body.grants;

/** A grant to a third-party application in the browser's session, as a consent leaves it. */
async function grantToThirdParty(userId: string, sessionUid: string): Promise<{ clientId: string; grantId: string }> {
  const { body } = await world.api('/api/applications', {
    method: 'POST',
    body: {
      name: 'Partner',
      type: 'Traditional',
      isThirdParty: true,
      oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
    },
  });
  const { db, now } = await world.scope();
  const consent = { accountId: userId, clientId: body.id, grantId: undefined, openidScopes: ['openid'], resourceScopes: {} };
  const grantId = await extendGrant(db, consent, now());
  const row = await db.selectFrom('oidcSessions').select('payload').where('uid', '=', sessionUid).executeTakeFirstOrThrow();
  const authorizations = { ...(row.payload['authorizations'] as object), [body.id]: { sid: 'partner-session', grantId } };
  await db
    .updateTable('oidcSessions')
    .set({ payload: json({ ...row.payload, authorizations }) })
    .where('uid', '=', sessionUid)
    .execute();
  return { clientId: body.id, grantId };
}

it('lists a session with how, where and to which application the person signed in, and nothing that could be used', async () => {
  const person = await createPerson(world);
  const { browser } = await obtainCode(world, { client: web, person });
  const sessions = await sessionsOf(person.id);
  expect(sessions).toHaveLength(1);
  expect(sessions[0]).toMatchObject({
    accountId: person.id,
    clientId: web.id,
    expiresAt: expect.any(Number),
    payload: {
      kind: 'Session',
      accountId: person.id,
      loginTs: expect.any(Number),
      authorizations: { [web.id]: { grantId: expect.any(String) } },
    },
    lastSubmission: {
      interactionEvent: 'SignIn',
      userId: person.id,
      verificationRecords: [{ type: 'Password', verified: true, identifier: { type: 'username', value: person.username } }],
      signInContext: { ip: expect.any(String) },
    },
  });
  expect(Math.floor(sessions[0].expiresAt / 1000)).toBe(sessions[0].payload.exp);
  const { uid, jti } = sessions[0].payload;
  expect(jti).toBe(uid);
  expect((await world.api(`/api/users/${person.id}/sessions/${uid}`)).body).toEqual(sessions[0]);

  // A second application in the same browser: the sign-in that is told stays the same.
  await browser.request(authorizationUrl(world, other));
  const [again] = await sessionsOf(person.id);
  expect(Object.keys(again.payload.authorizations).toSorted()).toEqual([web.id, other.id].toSorted());
  expect(again).toMatchObject({ clientId: web.id, lastSubmission: sessions[0].lastSubmission });
});

it('answers 404 for a session that is not there or not theirs', async () => {
  const [person, stranger] = [await createPerson(world), await createPerson(world)];
  await obtainCode(world, { client: web, person });
  const [{ payload }] = await sessionsOf(person.id);
  for (const method of ['GET', 'DELETE']) {
    const missing = await world.api(`/api/users/${person.id}/sessions/no-such-session`, { method });
    expect(missing).toMatchObject({ status: 404, body: { code: 'oidc.session_not_found' } });
  }
  expect(await world.api(`/api/users/${stranger.id}/sessions/${payload.uid}`)).toMatchObject({ status: 404 });
  expect(await world.api(`/api/users/${stranger.id}/sessions/${payload.uid}`, { method: 'DELETE' })).toMatchObject({
    status: 404,
    body: { code: 'oidc.invalid_session_account_id' },
  });
  expect(await sessionsOf(person.id)).toHaveLength(1);
  expect(await sessionsOf(stranger.id)).toEqual([]);
});

it('ends one session with the tokens of first-party applications and leaves third-party grants', async () => {
  const person = await createPerson(world);
  const grant = await obtainCode(world, { client: web, person });
  const { body: tokens } = await redeem(world, web, grant);
  const elsewhere = await obtainCode(world, { client: other, person });
  const { body: otherTokens } = await redeem(world, other, elsewhere);
  const uid = (await sessionsOf(person.id)).find(({ clientId }: { clientId: string }) => clientId === web.id).payload.uid;
  const partner = await grantToThirdParty(person.id, uid);

  expect((await world.api(`/api/users/${person.id}/sessions/${uid}`, { method: 'DELETE' })).status).toBe(204);
  expect((await sessionsOf(person.id)).map(({ clientId }: { clientId: string }) => clientId)).toEqual([other.id]);
  expect((await refresh(world, web, tokens.refresh_token)).body.error).toBe('invalid_grant');
  expect((await refresh(world, other, otherTokens.refresh_token)).status).toBe(200);
  expect((await grant.browser.request(authorizationUrl(world, web))).location?.pathname).toBe('/sign-in');
  expect((await grantsOf(person.id, '?appType=thirdParty')).map(({ id }: { id: string }) => id)).toEqual([partner.grantId]);
  expect((await grantsOf(person.id, '?appType=firstParty')).map(({ application }: { application: object }) => application)).toEqual([
    { id: other.id, name: 'Bookstore' },
  ]);
  expect(await world.api(`/api/users/${person.id}/sessions/${uid}`, { method: 'DELETE' })).toMatchObject({ status: 404 });
});

it('with revokeGrantsTarget=all ends third-party grants too; refuses other targets', async () => {
  const person = await createPerson(world);
  await obtainCode(world, { client: web, person });
  const [{ payload }] = await sessionsOf(person.id);
  await grantToThirdParty(person.id, payload.uid);
  const path = `/api/users/${person.id}/sessions/${payload.uid}`;
  expect(await world.api(`${path}?revokeGrantsTarget=some`, { method: 'DELETE' })).toMatchObject({
    status: 400,
    body: { code: 'guard.invalid_input' },
  });
  expect((await world.api(`${path}?revokeGrantsTarget=all`, { method: 'DELETE' })).status).toBe(204);
  expect(await grantsOf(person.id)).toEqual([]);
});

it('takes a grant back: its tokens end, and the session is no longer signed in to the application', async () => {
  const [person, stranger] = [await createPerson(world), await createPerson(world)];
  const grant = await obtainCode(world, { client: web, person });
  const { body: tokens } = await redeem(world, web, grant);
  await obtainCode(world, { client: other, person, browser: grant.browser });
  const grants = await grantsOf(person.id);
  expect(grants).toHaveLength(2);
  const mine = grants.find(({ payload }: { payload: { clientId: string } }) => payload.clientId === web.id);
  expect(mine).toMatchObject({
    expiresAt: expect.any(Number),
    payload: { kind: 'Grant', jti: mine.id, clientId: web.id, accountId: person.id, openid: { scope: expect.stringContaining('openid') } },
    application: { id: web.id, name: 'Bookstore' },
  });

  expect(await world.api(`/api/users/${stranger.id}/grants/${mine.id}`, { method: 'DELETE' })).toMatchObject({
    status: 404,
    body: { code: 'oidc.invalid_grant' },
  });
  expect((await world.api(`/api/users/${person.id}/grants/${mine.id}`, { method: 'DELETE' })).status).toBe(204);
  expect((await refresh(world, web, tokens.refresh_token)).body.error).toBe('invalid_grant');
  const [session] = await sessionsOf(person.id);
  expect(Object.keys(session.payload.authorizations)).toEqual([other.id]);
  expect(await grantsOf(person.id)).toHaveLength(1);
});

it('keeps the newest grants where an application limits them', async () => {
  const limited = await createClient(world, { custom: { maxAllowedGrants: 2 } });
  const person = await createPerson(world);
  const refreshTokens: string[] = [];
  for (let device = 0; device < 3; device += 1) {
    const { body } = await redeem(world, limited, await obtainCode(world, { client: limited, person }));
    refreshTokens.push(body.refresh_token);
  }
  expect(await grantsOf(person.id)).toHaveLength(2);
  const answers = [];
  for (const token of refreshTokens) answers.push((await refresh(world, limited, token)).status);
  expect(answers).toEqual([400, 200, 200]);
});
