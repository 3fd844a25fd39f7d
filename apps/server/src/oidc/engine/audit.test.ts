import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, createPerson, obtainCode, redeem, refresh, type TestClient } from '../test-clients.ts';

let world: TestWorld;
let client: TestClient;
beforeAll(async () => {
  world = await createTestWorld();
  client = await createClient(world);
});
afterAll(() => world.close());

/** Newest first. */
async function entries(query: string) {
  await world.server.flushAudit();
  return (await world.api(`/api/logs?${query}`)).body;
}

it('a sign-in leaves its steps, findable by person, application, key and time', async () => {
  const person = await createPerson(world);
  const start = Date.now();
  await redeem(world, client, await obtainCode(world, { client, person }));
  const keys = (await entries(`applicationId=${client.id}&start_time=${start - 1_000}`)).map(({ key }: { key: string }) => key);
  expect(new Set(keys)).toEqual(
    new Set([
      'Interaction.Create',
      'Interaction.SignIn.Update',
      'Interaction.SignIn.Verification.Password.Submit',
      'Interaction.SignIn.Identifier.Submit',
      'Interaction.SignIn.Submit',
      'Interaction.End',
      'ExchangeTokenBy.AuthorizationCode',
    ]),
  );
  const own = await entries(`userId=${person.id}&logKey=ExchangeTokenBy.AuthorizationCode`);
  expect(own).toMatchObject([{ payload: { result: 'Success', applicationId: client.id, userId: person.id } }]);
  expect(await entries(`userId=${person.id}&end_time=${start - 60_000}`)).toEqual([]);
});

it('a token that is given back leaves RevokeToken, whether or not it was accepted', async () => {
  const person = await createPerson(world);
  const { body } = await redeem(world, client, await obtainCode(world, { client, person }));
  const revoke = (parameters: Record<string, string>) =>
    fetch(`${world.endpoint}/oidc/token/revocation`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}` },
      body: new URLSearchParams(parameters),
    });
  expect((await revoke({ token: body.refresh_token })).status).toBe(200);
  expect((await revoke({})).status).toBe(400);
  const rows = await entries('logKey=RevokeToken');
  expect(rows.map(({ payload }: { payload: { result: string } }) => payload.result)).toEqual(['Error', 'Success']);
  expect(JSON.stringify(rows)).not.toContain(body.refresh_token);
});

it('a refresh token that is used again leaves RevokeGrants', async () => {
  const person = await createPerson(world);
  const strict = await createClient(world, { type: 'SPA', custom: { refreshReuseSeconds: 0 } });
  const { body } = await redeem(world, strict, await obtainCode(world, { client: strict, person }));
  expect((await refresh(world, strict, body.refresh_token)).status).toBe(200);
  expect((await refresh(world, strict, body.refresh_token)).status).toBe(400);
  expect(await entries(`logKey=RevokeGrants&applicationId=${strict.id}`)).toMatchObject([{ payload: { result: 'Success' } }]);
});
