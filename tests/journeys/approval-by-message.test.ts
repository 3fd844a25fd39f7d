import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, createAsking, linkOf, poll } from '../../apps/server/src/oidc/backchannel/test-approvals.ts';
import type { TestClient } from '../../apps/server/src/oidc/test-clients.ts';
import { createAuthenticator } from '../../apps/server/src/sign-in/second-factor/test-authenticator.ts';
import { createTestWorld, type TestWorld } from '../../apps/server/src/test-world.ts';
import { startSmtpDouble, type SmtpDouble } from '../doubles/smtp.ts';
import { findBarriers } from '../world/accessibility.ts';
import { launchBrowser } from '../world/browser.ts';

let world: TestWorld;
let mail: SmtpDouble;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let client: TestClient;
const password = 'Tr0ub4dor&3-words';
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

beforeAll(async () => {
  [world, mail, browser] = await Promise.all([createTestWorld(), startSmtpDouble(), launchBrowser()]);
  world.server.jobs.start();
  const templates = ['Register', 'SignIn', 'ForgotPassword', 'Generic'].map((usageType) => ({
    usageType,
    contentType: 'text/plain',
    subject: usageType,
    content: '{{code}}',
  }));
  const config = { ...mail.connectorConfig, templates };
  await world.api('/api/connectors', { method: 'POST', body: { connectorId: 'simple-mail-transfer-protocol', config } });
  await world.api('/api/sign-in-exp', { method: 'PATCH', body: { mfa: { factors: ['Totp'], policy: 'Mandatory' } } });
  for (const username of ['malee', 'somchai']) {
    const { body } = await world.api('/api/users', {
      method: 'POST',
      body: { username, password, primaryEmail: `${username}@example.com` },
    });
    await world.api(`/api/users/${body.id}/mfa-verifications`, { method: 'POST', body: { type: 'Totp', secret } });
  }
  client = await createAsking(world);
  context = await browser.newContext({ locale: 'en' });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
  await mail?.close();
});

const heading = (name: string) => page.getByRole('heading', { name });
const app = () => createAuthenticator(world, secret);

async function signIn(username: string): Promise<void> {
  await page.getByLabel('User name', { exact: true }).fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.locator('form button[type="submit"]').click();
  await page.getByLabel('6-digit code').pressSequentially(await app().nextCode());
}

test('a person approves what an application asks by a message, and somebody else at the same browser cannot', async () => {
  const { body } = await ask(world, client, { login_hint: 'malee', binding_message: 'Order 4711' });
  const link = `${world.endpoint}/approve?request=${await linkOf(mail, 'malee@example.com')}`;
  await page.goto(link);
  await signIn('somchai');
  await heading('This request is for another account').waitFor();
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Use another account' }).click();
  await signIn('malee');
  await heading('Bookstore asks for your approval').waitFor();
  await page.getByText('Order 4711').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect((await poll(world, client, body.auth_req_id)).body.error).toBe('authorization_pending');
  await page.getByRole('button', { name: 'Approve' }).click();
  await heading('Approved').waitFor();
  expect((await poll(world, client, body.auth_req_id)).status).toBe(200);

  await page.goto(link);
  await heading('There is nothing to approve here').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await ask(world, client, { login_hint: 'malee' });
  await page.goto(`${world.endpoint}/approve?request=${await linkOf(mail, 'malee@example.com')}`);
  await page.getByRole('button', { name: 'Deny' }).click();
  await heading('Denied').waitFor();
});
