import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPkce, TestBrowser } from '../../test-browser.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';
import {
  authorizationUrl,
  createClient,
  createPerson,
  obtainCode,
  refresh,
  requestToken,
  type CodeGrant,
  type TestClient,
} from '../test-clients.ts';

const bank = 'https://bank.example/api';
const shop = 'https://shop.example/api';
const payment = { type: 'payment', actions: ['initiate', 'cancel'], amount: { currency: 'EUR', value: '123.50' } };
const less = { ...payment, actions: ['initiate'] };
const json = (...details: unknown[]) => JSON.stringify(details);

let world: TestWorld;
let client: TestClient;
let person: Awaited<ReturnType<typeof createPerson>>;
let bankId: string;
let paymentId: string;

const post = (path: string, body: unknown) => world.manage('POST', path, body);
const protocolSettings = { authorizationDetailsTypes: ['payment', 'order', 'https://elsewhere.example/gone'] };
const discover = async () => (await fetch(`${world.endpoint}/oidc/.well-known/openid-configuration`)).json();

beforeAll(async () => {
  world = await createTestWorld();
  bankId = (await post('/api/resources', { name: 'Bank', indicator: bank })).id;
  const shopId = (await post('/api/resources', { name: 'Shop', indicator: shop })).id;
  expect(await discover()).not.toHaveProperty('authorization_details_types_supported');
  const type = { type: 'payment', description: 'Pay from your account', actions: ['initiate', 'cancel'], fields: ['amount'] };
  paymentId = (await post(`/api/resources/${bankId}/authorization-details-types`, type)).id;
  await post(`/api/resources/${shopId}/authorization-details-types`, { type: 'order' });
  client = await createClient(world, { protocolSettings });
  person = await createPerson(world);
}, 60_000);
afterAll(() => world.close());

const obtain = (details: string, more: Record<string, string | string[]> = {}, of = client) =>
  obtainCode(world, { client: of, person, more: { resource: bank, authorization_details: details, ...more } });
const redeemFor = (resource: string, { code, pkce }: Pick<CodeGrant, 'code' | 'pkce'>, of = client) =>
  requestToken(world, of, {
    grant_type: 'authorization_code',
    code,
    code_verifier: pkce.verifier,
    redirect_uri: of.redirectUri,
    resource,
  });
const errorOf = async (details: string, more: Record<string, string | undefined> = {}, of = client) => {
  const url = authorizationUrl(world, of, { resource: bank, authorization_details: details, ...more });
  return (await new TestBrowser(world.endpoint).request(url)).location?.searchParams.get('error');
};

describe('types of authorization details', () => {
  const types = () => `/api/resources/${bankId}/authorization-details-types`;

  it('belong to one API, have a name that no other has, and are announced while an application may use one', async () => {
    expect((await world.api(`/api/resources/${bankId}/authorization-details-types`)).body).toMatchObject([
      { id: paymentId, type: 'payment', description: 'Pay from your account', actions: ['initiate', 'cancel'], fields: ['amount'] },
    ]);
    expect(await discover()).toMatchObject({ authorization_details_types_supported: ['order', 'payment'] });
    const again = await world.api(types(), { method: 'POST', body: { type: 'order' } });
    expect(again).toMatchObject({ status: 422, body: { code: 'request.invalid_input' } });
    for (const body of [{}, { type: '' }, { type: 'a b' }, { type: 'x', actions: 'y' }]) {
      expect((await world.api(types(), { method: 'POST', body })).body).toMatchObject({ code: 'guard.invalid_input' });
    }
  });

  it('change but for their name, and an application gets what is allowed then', async () => {
    const one = `${types()}/${paymentId}`;
    const patch = (body: object, tenantId = 'default') => world.api(one, { method: 'PATCH', body, tenantId });
    const { body: before } = await patch({});
    expect(before).toMatchObject({ type: 'payment', actions: ['initiate', 'cancel'], translations: {} });
    expect(await patch({ actions: ['initiate'], fields: [], description: null })).toMatchObject({
      status: 200,
      body: { ...before, actions: ['initiate'], fields: [], description: null },
    });
    expect(await errorOf(json({ type: 'payment', actions: ['cancel'] }))).toBe('invalid_authorization_details');
    expect(await patch({ actions: before.actions, fields: before.fields, description: before.description })).toMatchObject({
      body: before,
    });
    const wrong = { 'not a tag': {}, en: { members: { amount: '' } }, th: { words: {} } };
    for (const [tag, texts] of Object.entries(wrong)) {
      expect(await patch({ translations: { [tag]: texts } }), tag).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    }
    expect((await patch({}, 'admin')).status).toBe(404);
    expect((await world.api(`${types()}/none`, { method: 'PATCH', body: {} })).status).toBe(404);
  });

  it('are none of an API that is not there, of another tenant, or built in', async () => {
    const missing = { status: 404, body: { code: 'entity.not_exists_with_id' } };
    const { body: builtIn } = await world.api('/api/resources');
    const own = builtIn.find(({ indicator }: { indicator: string }) => indicator.includes('default.'));
    const path = `/api/resources/${own.id}/authorization-details-types`;
    expect((await world.api(path, { method: 'POST', body: { type: 'all' } })).body).toMatchObject({
      code: 'resource.cannot_modify_management_api',
    });
    expect(await world.api('/api/resources/nobody/authorization-details-types')).toMatchObject(missing);
    expect(await world.api(types(), { tenantId: 'admin', method: 'POST', body: { type: 'x' } })).toMatchObject(missing);
    const one = `/api/resources/${bankId}/authorization-details-types/${paymentId}`;
    expect(await world.api(one, { tenantId: 'admin', method: 'DELETE' })).toMatchObject(missing);
    expect(await world.api(`/api/resources/${own.id}/authorization-details-types/${paymentId}`, { method: 'DELETE' })).toMatchObject(
      missing,
    );
  });
});

describe('an application that may use a type', () => {
  it('gets its details in the token, by introspection and in the answer, and less of them on request', async () => {
    const { status, body } = await redeemFor(bank, await obtain(json(payment)));
    expect({ status, body }).toMatchObject({ status: 200, body: { authorization_details: [payment] } });
    expect(decodeJwt(body.access_token)).toMatchObject({ aud: bank, authorization_details: [payment] });
    const introspected = await requestToken(world, client, { token: body.access_token }, { path: '/oidc/token/introspection' });
    expect(introspected.body).toMatchObject({ active: true, authorization_details: [payment] });

    const narrowed = await refresh(world, client, body.refresh_token, { resource: bank, authorization_details: json(less) });
    expect(narrowed.body).toMatchObject({ authorization_details: [less] });
    const whole = await refresh(world, client, narrowed.body.refresh_token, { resource: bank });
    expect(whole.body).toMatchObject({ authorization_details: [payment] });
    const elsewhere = await refresh(world, client, whole.body.refresh_token, {});
    expect(elsewhere.status).toBe(200);
    expect(elsewhere.body).not.toHaveProperty('authorization_details');
  });

  it('gets no more than it was granted, and a refusal uses nothing up', async () => {
    const { body } = await redeemFor(bank, await obtain(json(less)));
    const wider = { ...payment, amount: { currency: 'EUR', value: '999.00' } };
    for (const asked of [payment, wider, { type: 'payment' }, { ...less, actions: [] }]) {
      const refused = await refresh(world, client, body.refresh_token, { resource: bank, authorization_details: json(asked) });
      expect(refused).toMatchObject({ status: 400, body: { error: 'invalid_authorization_details' } });
    }
    expect(await refresh(world, client, body.refresh_token, { resource: bank })).toMatchObject({
      status: 200,
      body: { authorization_details: [less] },
    });
  });

  it('gets them per API, and as a machine for itself', async () => {
    const order = { type: 'order', identifier: '7' };
    const { body } = await redeemFor(shop, await obtain(json(payment, order), { resource: [bank, shop] }));
    expect(decodeJwt(body.access_token)).toMatchObject({ aud: shop, authorization_details: [order] });
    const machine = await createClient(world, { type: 'MachineToMachine', protocolSettings });
    const ask = (details: string) =>
      requestToken(world, machine, { grant_type: 'client_credentials', resource: bank, authorization_details: details });
    expect(decodeJwt((await ask(json(less))).body.access_token)).toMatchObject({ authorization_details: [less] });
    expect((await ask(json({ type: 'gone' }))).body.error).toBe('invalid_authorization_details');
  });

  it.each([
    ['an unknown type', json({ type: 'nothing' })],
    ['a type that is not there any more', json({ type: 'https://elsewhere.example/gone' })],
    ['a type of another API', json({ type: 'order' })],
    ['an unknown field', json({ type: 'payment', payee: 'x' })],
    ['an unknown action', json({ type: 'payment', actions: ['steal'] })],
    ['another place', json({ type: 'payment', locations: [shop] })],
    ['a null character', json({ type: 'payment', identifier: 'a\u0000' })],
    ['a detail without end', json({ type: 'payment', identifier: 'x'.repeat(3_000) })],
    ['more details than fit', json(...Array.from({ length: 5 }, () => ({ type: 'payment', identifier: 'x'.repeat(1_900) })))],
    ['an object', '{"type":"payment"}'],
    ['no JSON', '['],
    ['a name of the language', json({ type: '__proto__' })],
  ])('is refused %s', async (_name, details) => {
    expect(await errorOf(details)).toBe('invalid_authorization_details');
  });

  it('loses what is taken from it at the next refresh', async () => {
    const other = await createClient(world, { protocolSettings });
    const { body } = await redeemFor(bank, await obtain(json(less), {}, other), other);
    const path = `/api/applications/${other.id}`;
    await world.api(path, { method: 'PATCH', body: { protocolSettings: { authorizationDetailsTypes: ['order'] } } });
    const after = await refresh(world, other, body.refresh_token, { resource: bank });
    expect(after.status).toBe(200);
    expect(decodeJwt(after.body.access_token)).not.toHaveProperty('authorization_details');
    expect(await errorOf(json(less), {}, other)).toBe('invalid_authorization_details');
  });
});

it('an application that may use none is refused', async () => {
  expect(await errorOf(json(payment), {}, await createClient(world))).toBe('invalid_authorization_details');
});

it('people are asked each time by a third-party application, in the words of the API', async () => {
  const foreign = await createClient(world, { type: 'SPA', isThirdParty: true, protocolSettings });
  const browser = new TestBrowser(world.endpoint);
  const pkce = createPkce();
  const url = authorizationUrl(world, foreign, {
    scope: 'openid',
    prompt: undefined,
    resource: bank,
    authorization_details: json(payment),
    code_challenge: pkce.challenge,
    code_challenge_method: 'S256',
  });
  expect((await browser.signIn(url, person)).location?.pathname).toBe('/consent');
  const shown = { type: 'payment', resource: { id: bankId, name: 'Bank', indicator: bank } };
  const members = { actions: payment.actions, amount: payment.amount };
  const read = async (language: string) =>
    (await browser.request('/api/interaction/consent', { headers: { 'accept-language': language } })).body.authorizationDetails;
  expect(await read('en')).toEqual([{ ...shown, members, description: 'Pay from your account', names: {} }]);
  const names = { actions: 'Ações', 'amount.value': 'Valor' };
  const translations = { 'pt-BR': { description: 'Pagar da sua conta', members: names }, th: { members: { 'amount.value': 'จำนวนเงิน' } } };
  await world.api(`/api/resources/${bankId}/authorization-details-types/${paymentId}`, { method: 'PATCH', body: { translations } });
  expect(await read('pt-PT, en;q=0.5')).toEqual([{ ...shown, members, description: 'Pagar da sua conta', names }]);
  expect(await read('th')).toEqual([{ ...shown, members, description: 'Pay from your account', names: translations.th.members }]);
  expect(await read('fr')).toEqual([{ ...shown, members, description: 'Pay from your account', names: {} }]);
  const { body: given } = await browser.request('/api/interaction/consent', { json: {} });
  const code = (await browser.request(given.redirectTo)).location?.searchParams.get('code') ?? '';
  expect((await redeemFor(bank, { code, pkce }, foreign)).body).toMatchObject({ authorization_details: [payment] });
  expect((await browser.request(url)).location?.pathname).toBe('/consent');
});
