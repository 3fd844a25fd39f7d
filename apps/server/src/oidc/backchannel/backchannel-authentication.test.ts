import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSmtpDouble, type SmtpDouble } from '../../../../../tests/doubles/smtp.ts';
import { TestBrowser } from '../../test-browser.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import { createClient, createPerson, refresh, userinfo, type TestClient } from '../test-clients.ts';
import { approve, ask as askOf, createAsking, linkOf, open, openSignedIn, poll as pollOf, type Person } from './test-approvals.ts';

// OpenID Connect Client-Initiated Backchannel Authentication Core 1.0

let world: TestWorld;
let mail: SmtpDouble;
let client: TestClient;
let person: Person;
let browser: TestBrowser;

beforeAll(async () => {
  world = await createTestWorld();
  mail = await startSmtpDouble();
  world.server.jobs.start();
  const config = {
    ...mail.connectorConfig,
    templates: ['Register', 'SignIn', 'ForgotPassword', 'Generic'].map((usageType) => ({
      usageType,
      contentType: 'text/plain',
      subject: usageType,
      content: '{{code}}',
    })),
  };
  await world.api('/api/connectors', { method: 'POST', body: { connectorId: 'simple-mail-transfer-protocol', config } });
  client = await createAsking(world);
}, 60_000);
afterAll(async () => {
  await world.close();
  await mail.close();
});
beforeEach(async () => {
  person = await createPerson(world);
  browser = new TestBrowser(world.endpoint);
});

const addressOf = ({ username }: Person) => `${username.replace('_', '')}@example.com`;
const ask = (parameters: Record<string, string> = {}, by = client) => askOf(world, by, { login_hint: person.username, ...parameters });
const poll = (authReqId: string, by = client) => pollOf(world, by, authReqId);
const pollInTime = (authReqId: string, by = client) => {
  world.advance(5_000);
  return poll(authReqId, by);
};
const link = () => linkOf(mail, addressOf(person));
const questionOf = async () => (await browser.request('/api/interaction/consent')).body;

describe('a request', () => {
  it('reaches its person by a message, and gives tokens once they have signed in and approved', async () => {
    const asked = await ask({ binding_message: 'Order 4711', acr_values: 'any' });
    expect(asked).toMatchObject({ status: 200, body: { auth_req_id: expect.any(String), expires_in: 300, interval: 5 } });
    const id = asked.body.auth_req_id;
    expect(await poll(id)).toMatchObject({ status: 400, body: { error: 'authorization_pending' } });
    const message = await link();
    const opened = await open(browser, message);
    expect([opened.status, opened.location?.pathname]).toEqual([303, '/sign-in']);
    const signedIn = await browser.finishSignIn(client.id, person);
    expect(signedIn.location?.pathname).toBe('/consent');
    expect(await questionOf()).toMatchObject({
      application: { id: client.id, name: 'Bookstore' },
      user: { id: person.id },
      missingOIDCScope: ['profile'],
      approval: { bindingMessage: 'Order 4711' },
    });
    expect((await pollInTime(id)).body.error).toBe('authorization_pending');
    const { body } = await browser.request('/api/interaction/consent', { json: {} });
    const done = await browser.request(body.redirectTo, { headers: { accept: 'text/html' } });
    expect(done.location?.href).toBe(`${world.endpoint}/approve/success?app_id=${client.id}`);
    const tokens = await pollInTime(id);
    expect(tokens).toMatchObject({ status: 200, body: { scope: 'openid offline_access profile', token_type: 'Bearer' } });
    expect(decodeJwt(tokens.body.id_token)).toMatchObject({ sub: person.id, aud: client.id });
    expect(await (await userinfo(world, tokens.body.access_token)).json()).toMatchObject({ sub: person.id, name: 'Reader' });
    expect((await refresh(world, client, tokens.body.refresh_token)).status).toBe(200);
  });
});
