import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SmtpDouble } from '../../../../../tests/doubles/smtp.ts';
import { setUpMail } from '../../sign-in/test-person.ts';
import { createTestWorld, type TestWorld } from '../../test-world.ts';

let world: TestWorld;
let mail: SmtpDouble;
beforeAll(async () => {
  world = await createTestWorld();
  mail = await setUpMail(world);
});
afterAll(async () => {
  await mail.close();
  await world.close();
});
beforeEach(async () => {
  const templates = (await call('GET', '/api/email-templates')).body;
  for (const { id } of templates) await call('DELETE', `/api/email-templates/${id}`);
});

const call = (method: string, path: string, body?: unknown, tenantId = 'default') =>
  world.api(path, { method, tenantId, ...(body !== undefined && { body }) });
const template = (languageTag: string, templateType: string, subject: string, more = {}) => ({
  languageTag,
  templateType,
  details: { subject, content: `<p>${subject} {{code}}</p>`, ...more },
});
const put = async (...templates: readonly unknown[]) => (await call('PUT', '/api/email-templates', { templates })).body;

describe('templates', () => {
  it('are written in the place of those of their language and use, read, listed and changed', async () => {
    const [english, thai] = await put(template('en', 'SignIn', 'Sign in'), template('th', 'SignIn', 'เข้าสู่ระบบ'));
    expect(english).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      ...template('en', 'SignIn', 'Sign in'),
      createdAt: expect.any(Number),
    });
    const again = await put(template('en', 'SignIn', 'Old'), template('en', 'SignIn', 'New'));
    expect(again).toEqual([{ ...english, details: template('en', 'SignIn', 'New').details }]);
    expect((await call('GET', `/api/email-templates/${english.id}`)).body).toEqual(again[0]);
    expect((await call('GET', '/api/email-templates')).body).toEqual([again[0], thai]);
    expect((await call('GET', '/api/email-templates?languageTag=th&templateType=SignIn')).body).toEqual([thai]);
    const patched = await call('PATCH', `/api/email-templates/${thai.id}/details`, { replyTo: 'help@example.com' });
    expect(patched.body).toEqual({ ...thai, details: { ...thai.details, replyTo: 'help@example.com' } });
  });

  it('are deleted one by one, by language or use, and never all at once by mistake', async () => {
    await put(template('en', 'SignIn', 'a'), template('en', 'Register', 'b'), template('th', 'SignIn', 'c'));
    expect(await call('DELETE', '/api/email-templates')).toMatchObject({
      status: 422,
      body: { code: 'connector.email_connector.bulk_deletion_no_filter' },
    });
    expect(await call('DELETE', '/api/email-templates?templateType=SignIn')).toMatchObject({ status: 200, body: { rowCount: 2 } });
    expect((await call('GET', '/api/email-templates')).body).toMatchObject([{ languageTag: 'en', templateType: 'Register' }]);
  });

  it('that are not there, or another tenant has, are not found', async () => {
    const [ours] = await put(template('en', 'SignIn', 'a'));
    for (const [id, tenantId] of [
      ['none', 'default'],
      [ours.id, 'admin'],
    ]) {
      for (const [method, suffix, body] of [
        ['GET', '', undefined],
        ['DELETE', '', undefined],
        ['PATCH', '/details', { subject: 'x' }],
      ] as const) {
        const answer = await call(method, `/api/email-templates/${id}${suffix}`, body, tenantId);
        expect(answer, `${method} ${suffix}`).toMatchObject({ status: 404, body: { code: 'entity.not_exists_with_id' } });
      }
    }
    expect((await call('GET', `/api/email-templates/${ours.id}`)).body).toEqual(ours);
  });

  it.each([[{ templates: [] }], [{ templates: [template('en', 'Other', 'x')] }], [{ templates: [{ ...template('', 'SignIn', 'x') }] }]])(
    'are refused as %j',
    async (body) => {
      expect(await call('PUT', '/api/email-templates', body)).toMatchObject({ status: 400, body: { code: 'guard.invalid_input' } });
    },
  );
});

describe('a message', () => {
  let count = 0;
  const send = async (language: string) => {
    const email = `reader.${(count += 1)}@example.com`;
    const headers = { 'accept-language': language };
    const { status } = await world.api('/api/verification-codes', { method: 'POST', body: { email }, headers });
    expect(status).toBe(204);
    return mail.lastMail(email);
  };

  it('takes the template of its use and language, else of the fallback language, else the general one there, else the connector’s', async () => {
    expect((await send('th'))?.subject).toMatch(/^Generic \d{6}$/);
    await put(template('en', 'Generic', 'General'));
    expect((await send('th'))?.subject).toBe('General');
    await put(template('th', 'Generic', 'ทั่วไป'));
    expect((await send('th'))?.subject).toBe('ทั่วไป');
    expect((await send('pt-BR'))?.subject).toBe('General');
  });

  it('is plain text and comes from where the template says', async () => {
    await put(
      template('en', 'Generic', 'Code', { contentType: 'text/plain', replyTo: 'help@example.com', sendFrom: 'Shop <shop@example.com>' }),
    );
    const received = await send('en');
    expect(received?.headers).toMatchObject({ 'reply-to': 'help@example.com', from: 'Shop <shop@example.com>' });
    expect(received?.headers['content-type']).toContain('text/plain');
    expect(received?.body).toMatch(/<p>Code \d{6}<\/p>/);
  });

  it('escapes what people call themselves', async () => {
    const inviter = (await call('POST', '/api/users', { name: '<a href="https://evil.example">Ann</a>' })).body;
    const organization = (await call('POST', '/api/organizations', { name: 'Acme' })).body;
    await put(template('en', 'OrganizationInvitation', 'Join {{organization.name}}', { content: '<p>{{inviter.name}}</p>' }));
    const invitee = 'invited@example.com';
    const invitation = {
      organizationId: organization.id,
      inviterId: inviter.id,
      invitee,
      expiresAt: Date.now() + 60_000,
      messagePayload: {},
    };
    expect((await call('POST', '/api/organization-invitations', invitation)).status).toBe(201);
    expect(mail.lastMail(invitee)?.subject).toBe('Join Acme');
    expect(mail.lastMail(invitee)?.body).not.toContain('<a href');
    expect(mail.lastMail(invitee)?.body).toContain('Ann');
  });
});
