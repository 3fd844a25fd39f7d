import { readdir } from 'node:fs/promises';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSmtpDouble, type SmtpDouble } from '../../../../../../tests/doubles/smtp.ts';
import { startTwilioDouble, type TwilioDouble } from '../../../../../../tests/doubles/twilio.ts';
import { createTestWorld, type TestWorld } from '../../../test-world.ts';

const twilioId = 'twilio-short-message-service';
const smtpId = 'simple-mail-transfer-protocol';

/** Packages as an administrator may add them: an ordinary social connector, a standard one, and another way to send SMS. */
function writePackages(folder: string): void {
  const write = (name: string, source: string) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'package.json'), JSON.stringify({ type: 'module', main: 'index.js' }));
    writeFileSync(join(folder, name, 'index.js'), source);
  };
  const source = (fields: {
    type: string;
    id: string;
    target: string;
    platform: string | null;
    isStandard: boolean;
    isTokenStorageSupported: boolean;
  }) => `
    const { type, ...known } = ${JSON.stringify(fields)};
    const metadata = { ...known, name: { en: 'Mock' }, description: { en: '' }, logo: 'https://x.example/l.svg', logoDark: null, readme: 'none' };
    const configGuard = { safeParse: (value) => value && !value.wrong ? { success: true, data: value } : { success: false, error: { issues: [{ path: ['wrong'], message: 'is wrong' }] } } };
    export default async () => ({ type, metadata, configGuard, sendMessage: async () => { throw new TypeError('boom'); }, getAuthorizationUri: async () => '', getUserInfo: async () => ({ id: '' }) });`;
  write(
    'mock-sms',
    source({ type: 'Sms', id: 'mock-sms', target: 'mock-sms', platform: null, isStandard: false, isTokenStorageSupported: false }),
  );
  write(
    'mock-social',
    source({ type: 'Social', id: 'mock-social', target: 'mock', platform: 'Universal', isStandard: false, isTokenStorageSupported: true }),
  );
  write(
    'mock-oidc',
    source({ type: 'Social', id: 'mock-oidc', target: 'oidc', platform: 'Universal', isStandard: true, isTokenStorageSupported: false }),
  );
  write('broken', 'throw new Error("broken on purpose")');
}

let world: TestWorld;
let twilio: TwilioDouble;
let smtp: SmtpDouble;
const folder = mkdtempSync(join(tmpdir(), 'connectors-'));
beforeAll(async () => {
  writePackages(folder);
  [world, twilio, smtp] = await Promise.all([createTestWorld({ CONNECTORS_DIR: folder }), startTwilioDouble(), startSmtpDouble()]);
});
afterAll(async () => {
  await Promise.all([world.close(), twilio.close(), smtp.close()]);
  rmSync(folder, { recursive: true });
});

const create = (body: unknown) => world.api('/api/connectors', { method: 'POST', body });
const patch = (id: string, body: unknown) => world.api(`/api/connectors/${id}`, { method: 'PATCH', body });
const test = (factoryId: string, body: unknown) => world.api(`/api/connectors/${factoryId}/test`, { method: 'POST', body });

describe('factories', () => {
  it('are the built-in ones and those of CONNECTORS_DIR, without the broken one', async () => {
    const { status, body } = await world.api('/api/connector-factories');
    expect(status).toBe(200);
    const builtIn = await readdir(new URL('../../../../../../connectors', import.meta.url));
    expect(body.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['mock-oidc', 'mock-sms', 'mock-social', smtpId, twilioId]),
    );
    expect(body).toHaveLength(builtIn.length + 3);
  });

  it('say how to fill in their form', async () => {
    const { body } = await world.api(`/api/connector-factories/${twilioId}`);
    expect(body).toMatchObject({
      id: twilioId,
      type: 'Sms',
      target: 'twilio-sms',
      platform: null,
      logoDark: null,
      name: { en: 'Twilio SMS' },
    });
    expect(body.formItems.map(({ key }: { key: string }) => key)).toEqual([
      'accountSID',
      'authToken',
      'fromMessagingServiceSID',
      'disableRiskCheck',
      'apiBaseUrl',
      'templates',
    ]);
    expect(body.readme).toContain('# Twilio SMS');
    expect(body).not.toHaveProperty('translations');
    expect(await world.api('/api/connector-factories/nobody')).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
  });
});

describe('the form and the instructions', () => {
  it('are in the language of the administrator', async () => {
    const read = async (id: string, language: string) =>
      (await world.api(`/api/connector-factories/${id}`, { headers: { 'accept-language': language } })).body;
    expect((await read(twilioId, 'th-TH,en;q=0.5')).formItems.at(-1)).toMatchObject({ key: 'templates', label: 'แม่แบบข้อความ' });
    expect((await read(smtpId, 'pt-BR')).readme).toContain('Envia códigos');
    expect((await read(smtpId, 'de')).formItems[0]).toMatchObject({ label: 'Host' });
    for (const language of ['en', 'th', 'pt-BR']) {
      for (const id of [twilioId, smtpId]) {
        const { formItems } = await read(id, language);
        expect(formItems.map(({ key }: { key: string }) => key)).toEqual(
          (await read(id, 'en')).formItems.map(({ key }: { key: string }) => key),
        );
      }
    }
  });
});

describe('one way to send SMS', () => {
  it('is set up, read, changed and taken away', async () => {
    const created = await create({ connectorId: twilioId, config: twilio.connectorConfig });
    expect(created).toMatchObject({
      status: 200,
      body: {
        connectorId: twilioId,
        type: 'Sms',
        target: 'twilio-sms',
        config: twilio.connectorConfig,
        metadata: {},
        syncProfile: false,
        enableTokenStorage: false,
      },
    });
    const { id } = created.body;
    expect(id).toMatch(/^[0-9a-z]{21}$/);
    expect((await world.api(`/api/connectors/${id}`)).body).toEqual(created.body);
    expect((await world.api('/api/connectors')).body).toEqual([created.body]);
    expect((await world.api('/api/connectors?target=smtp')).body).toEqual([]);

    const changed = await patch(id, { config: { ...twilio.connectorConfig, disableRiskCheck: true } });
    expect(changed).toMatchObject({ status: 200, body: { id, config: { disableRiskCheck: true } } });
    expect((await world.api(`/api/connectors/${id}`)).body.config.disableRiskCheck).toBe(true);

    expect((await world.api(`/api/connectors/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await world.api(`/api/connectors/${id}`)).toMatchObject({ status: 404, body: { code: 'connector.not_found' } });
    expect(await world.api(`/api/connectors/${id}`, { method: 'DELETE' })).toMatchObject({
      status: 404,
      body: { code: 'connector.not_found' },
    });
    expect(await patch(id, {})).toMatchObject({ status: 404, body: { code: 'connector.not_found' } });
  });

  it('takes the place of the one before it, whatever its package', async () => {
    await create({ id: 'first', connectorId: twilioId, config: twilio.connectorConfig });
    await create({ id: 'mail', connectorId: smtpId, config: smtp.connectorConfig });
    await create({ id: 'second', connectorId: 'mock-sms' });
    expect((await world.api('/api/connectors')).body.map(({ id }: { id: string }) => id)).toEqual(['mail', 'second']);
    expect(await create({ id: 'mail', connectorId: twilioId, config: twilio.connectorConfig })).toMatchObject({
      status: 422,
      body: { code: 'entity.unique_integrity_violation' },
    });
    await create({ id: 'second', connectorId: twilioId, config: twilio.connectorConfig });
    expect((await world.api('/api/connectors/second')).body.connectorId).toBe(twilioId);
  });

  it('stays one when many are set up at the same time', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => create({ id: `parallel-${index}`, connectorId: twilioId, config: twilio.connectorConfig })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    const ids = (await world.api('/api/connectors')).body.map(({ id }: { id: string }) => id);
    expect(ids.filter((id: string) => id.startsWith('parallel-'))).toHaveLength(1);
    await create({ id: 'second', connectorId: twilioId, config: twilio.connectorConfig });
  });

  it('is stored so that nobody who reads the database learns its secret', async () => {
    const row = await world.database
      .forTenant('default')
      .selectFrom('connectors')
      .select('config')
      .where('id', '=', 'second')
      .executeTakeFirstOrThrow();
    expect(row.config).not.toContain(twilio.authToken);
    expect(Buffer.from(row.config, 'base64').toString('latin1')).not.toContain(twilio.authToken);
  });

  it('belongs to one tenant', async () => {
    expect((await world.api('/api/connectors', { tenantId: 'admin' })).body).toEqual([]);
    expect((await world.api('/api/connectors/second', { tenantId: 'admin' })).status).toBe(404);
  });

  it('stays while expired passwords could not be reset without it', async () => {
    await world.api('/api/connectors/mail', { method: 'DELETE' });
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { passwordExpiration: { enabled: true, validPeriodDays: 30 } } });
    expect(await world.api('/api/connectors/second', { method: 'DELETE' })).toMatchObject({
      status: 422,
      body: { code: 'sign_in_experiences.password_expiration_requires_forgot_password' },
    });
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { passwordExpiration: { enabled: false } } });
  });
});

describe('what is refused', () => {
  it.each([
    [422, 'connector.not_found_with_connector_id', { connectorId: 'nobody' }],
    [400, 'connector.invalid_config', { connectorId: twilioId, config: { accountSID: 'AC' } }],
    [400, 'connector.cannot_overwrite_metadata_for_non_standard_connector', { connectorId: twilioId, metadata: { target: 'x' } }],
    [422, 'connector.invalid_type_for_syncing_profile', { connectorId: twilioId, syncProfile: true }],
    [400, 'connector.token_storage_not_supported', { connectorId: twilioId, enableTokenStorage: true }],
    [400, 'connector.should_specify_target', { connectorId: 'mock-oidc' }],
    [400, 'guard.invalid_input', { connectorId: '' }],
  ])('%i %s at the making', async (status, code, body) => {
    expect(await create(body)).toMatchObject({ status, body: { code } });
  });

  it('says which fields of a configuration are wrong, without repeating it', async () => {
    const { body } = await create({ connectorId: twilioId, config: { ...twilio.connectorConfig, fromMessagingServiceSID: 5 } });
    expect(body.data.issues).toEqual([{ path: ['fromMessagingServiceSID'], message: expect.any(String) as string }]);
    expect(JSON.stringify(body)).not.toContain(twilio.authToken);
  });

  it('a second social connector of one kind, or of one target and platform', async () => {
    expect((await create({ id: 'social', connectorId: 'mock-social', syncProfile: true, enableTokenStorage: true })).status).toBe(200);
    expect((await create({ connectorId: 'mock-social' })).body.code).toBe('connector.multiple_instances_not_supported');
    const standard = { connectorId: 'mock-oidc', metadata: { target: 'corp', name: { en: 'Corp' }, logo: 'https://corp.example/l.svg' } };
    expect((await create({ ...standard, id: 'corp' })).body).toMatchObject({
      target: 'corp',
      name: { en: 'Corp' },
      logo: 'https://corp.example/l.svg',
    });
    expect((await create(standard)).body.code).toBe('connector.multiple_target_with_same_platform');
    expect((await create({ ...standard, metadata: { ...standard.metadata, target: 'other' } })).status).toBe(200);
  });

  it.each([
    ['connector.can_not_modify_target', 'corp', { metadata: { target: 'elsewhere' } }],
    ['connector.cannot_overwrite_metadata_for_non_standard_connector', 'second', { metadata: { name: { en: 'Mine' } } }],
    ['connector.invalid_config', 'corp', { config: { wrong: true } }],
    ['connector.invalid_type_for_syncing_profile', 'second', { syncProfile: true }],
    ['connector.token_storage_not_supported', 'corp', { enableTokenStorage: true }],
  ])('%s at a change', async (code, id, body) => {
    expect((await patch(id, body)).body.code).toBe(code);
  });
});

describe('a test message', () => {
  it('goes out with a configuration that is not saved', async () => {
    expect((await test(twilioId, { phone: '66812345678', config: twilio.connectorConfig })).status).toBe(204);
    expect(twilio.lastCode('66812345678')).toBe('000000');
    expect((await test(smtpId, { email: 'ann@reader.example', config: smtp.connectorConfig, locale: 'th' })).status).toBe(204);
    expect(smtp.lastCode('ann@reader.example')).toBe('000000');
  });

  it('shows what the provider answered and what to do', async () => {
    const refused = await test(twilioId, { phone: '66812345678', config: { ...twilio.connectorConfig, authToken: 'not-the-token' } });
    expect(refused).toMatchObject({
      status: 400,
      body: {
        code: 'connector.general',
        message: expect.any(String) as string,
        data: { code: 20003, message: 'Authenticate', hint: expect.stringContaining('auth token') as string },
      },
    });
    twilio.trouble({ status: 429, code: 20429, message: 'Too Many Requests', retryAfter: '60' });
    expect(await test(twilioId, { phone: '66812345678', config: twilio.connectorConfig })).toMatchObject({
      status: 429,
      body: { code: 'connector.rate_limit_exceeded' },
    });
  });

  it('of a package that breaks is a failure like any other', async () => {
    expect(await test('mock-sms', { phone: '1234567', config: {} })).toMatchObject({
      status: 400,
      body: { code: 'connector.general', data: { message: 'boom' } },
    });
  });

  it.each([
    [404, 'connector.not_found', 'nobody', { phone: '1234567', config: {} }],
    [400, 'connector.unexpected_type', smtpId, { phone: '1234567', config: {} }],
    [400, 'connector.invalid_config', twilioId, { phone: '1234567', config: {} }],
    [400, 'guard.invalid_input', twilioId, { config: {} }],
    [400, 'guard.invalid_input', twilioId, { phone: '+66 81', config: {} }],
  ])('is refused with %i %s', async (status, code, factoryId, body) => {
    expect(await test(factoryId, body)).toMatchObject({ status, body: { code } });
  });

  it('says which template is missing', async () => {
    const config = { ...twilio.connectorConfig, templates: [{ usageType: 'SignIn', content: '{{code}}' }] };
    expect((await test(twilioId, { phone: '66812345678', config })).body).toMatchObject({
      code: 'connector.template_not_found',
      data: { usageType: 'Generic' },
    });
  });
});
