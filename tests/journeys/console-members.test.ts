import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSmtpDouble, type SmtpDouble } from '../doubles/smtp.ts';
import { findBarriers } from '../world/accessibility.ts';
import { launchBrowser } from '../world/browser.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';

const administrator = { username: 'admin', password: 'lintel-Admin-2026' };
const newcomer = { email: 'nova@example.com', username: 'nova', password: 'novas-Own-2026' };

/** How people come to work on a tenant, each in a browser of their own. The tests build on each other. */
describe('an administrator invites somebody to a tenant', () => {
  let lintel: Lintel;
  let browser: Browser;
  let mail: SmtpDouble;
  let page: Page;
  let guest: Page;

  beforeAll(async () => {
    mail = await startSmtpDouble();
    const template = { usageType: 'OrganizationInvitation', contentType: 'text/plain', subject: 'Come in', content: '{{link}}' };
    const { templates, ...config } = mail.connectorConfig;
    const connector = {
      connectorId: 'simple-mail-transfer-protocol',
      config: { ...config, templates: [...(templates as unknown[]), template] }, // the double's own list
    };
    const bootstrap = {
      administrator,
      tenants: [{ id: 'acme', name: 'The acme' }, { id: 'other' }, { id: 'admin', connectors: [connector] }],
    };
    const env = { LOG_LEVEL: 'error', OUTBOUND_ALLOW: '127.0.0.0/8,::1/128' };
    [lintel, browser] = await Promise.all([startLintel({ bootstrap, databaseServer: process.env['TEST_DB_URL'], env }), launchBrowser()]);
    [page, guest] = [await newPage(), await newPage()];
  });
  afterAll(() => Promise.all([browser?.close(), lintel?.stop(), mail?.close()]));

  async function newPage(): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    return context.newPage();
  }

  const dialog = () => page.getByRole('dialog');
  const members = () => page.getByRole('table', { name: 'Members' });
  const invitations = () => page.getByRole('table', { name: 'Invitations' });
  const linkTo = (address: string): string => /https?:\S+/.exec(mail.lastMail(address)?.body ?? '')?.[0] ?? '';
  const next = (at: Page) => at.locator('form button[type="submit"]').click();
  const choose = async (whose: string, action: string) => {
    await page.getByRole('button', { name: `Actions for ${whose}` }).click();
    await page.getByRole('menuitem', { name: action }).click();
  };

  async function invite(address: string, role: 'Administrator' | 'Collaborator'): Promise<void> {
    await page.getByRole('button', { name: 'Invite a member' }).click();
    await dialog().getByRole('textbox', { name: 'E-mail address' }).fill(address);
    await dialog().getByRole('radio', { name: role }).check();
    await dialog().getByRole('button', { name: 'Send invitation' }).click();
    await dialog().getByText(`${address} is invited`).waitFor();
    await dialog().getByRole('button', { name: 'Done' }).click();
  }

  async function signIn(at: Page, { username, password }: { username: string; password: string }): Promise<void> {
    await at.getByRole('textbox', { name: 'User name' }).fill(username);
    await at.getByLabel('Password', { exact: true }).fill(password);
    await next(at);
  }

  test('the invitation goes out by mail and waits in the list', async () => {
    await page.goto(`${lintel.adminEndpoint}/console/~acme/members`);
    await signIn(page, administrator);
    await page.getByText('No open invitations').waitFor();
    await page.getByRole('button', { name: 'Invite a member' }).click();
    await dialog().getByRole('textbox', { name: 'E-mail address' }).fill('nova@');
    await dialog().getByRole('button', { name: 'Send invitation' }).click();
    await dialog().getByText('Enter an e-mail address').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await invite(newcomer.email, 'Collaborator');
    await invitations().getByText(newcomer.email).waitFor();
    mail.clear();
    await choose(newcomer.email, 'Send again');
    await page.getByText('was sent to nova@example.com again').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('the link that was revoked, or is brought with another address, lets nobody in', async () => {
    await invite('late@example.com', 'Administrator');
    const revoked = linkTo('late@example.com');
    await choose('late@example.com', 'Revoke invitation');
    await dialog().getByRole('button', { name: 'Revoke invitation' }).click();
    await invitations().getByText('Revoked').waitFor();
    const forged = linkTo(newcomer.email).replace('nova%40', 'eve%40');
    expect(forged).toContain('eve%40');
    for (const link of [revoked, forged]) {
      const stranger = await newPage();
      await stranger.goto(link);
      await stranger.getByText('The link did not work').waitFor();
      await stranger.context().close();
    }
  });

  test('whoever has no account registers with the link and sees the tenant', async () => {
    await guest.goto(linkTo(newcomer.email));
    await guest.getByRole('textbox', { name: 'User name' }).fill(newcomer.username);
    await next(guest);
    await guest.getByLabel('New password', { exact: true }).fill(newcomer.password);
    await next(guest);
    await guest.getByRole('button', { name: 'Tenant: The acme. Switch tenant' }).waitFor();
    expect(new URL(guest.url()).pathname).toContain('/console/~acme/');
    await guest.getByRole('link', { name: 'Members' }).click();
    await guest.getByText('nova@example.com').waitFor();
    expect(await guest.getByRole('button', { name: 'Invite a member' }).count()).toBe(0);
  });

  test('an administrator makes the member one too, and both have the say', async () => {
    await page.reload();
    await choose(newcomer.username, 'Make administrator');
    await page.getByText('nova is now: Administrator').waitFor();
    expect(await members().getByText('Administrator').count()).toBe(2);
    await guest.reload();
    await guest.getByRole('button', { name: 'Invite a member' }).waitFor();
  });

  test('a tenant that is not theirs says so and names what is', async () => {
    await guest.goto(`${lintel.adminEndpoint}/console/~other/users`);
    await guest.getByText('Your account does not work on the tenant “other”').waitFor();
    expect(await findBarriers(guest)).toEqual([]);
    await guest.getByRole('link', { name: 'Open The acme' }).waitFor();
  });

  test('whoever has an account accepts in the console; the account of another address is sent to the right one', async () => {
    await page.goto(`${lintel.adminEndpoint}/console/members`);
    await invite(newcomer.email, 'Collaborator');
    const link = linkTo(newcomer.email);
    expect(link).not.toContain('one_time_token');
    await page.goto(link);
    await page.getByText('This invitation is for nova@example.com').waitFor();
    expect(await page.getByRole('button', { name: 'Accept invitation' }).count()).toBe(0);
    await guest.goto(link);
    await guest.getByRole('region', { name: 'Default' }).getByRole('button', { name: 'Accept invitation' }).click();
    await guest.getByRole('button', { name: 'Tenant: Default. Switch tenant' }).waitFor();
  });

  test('a member is removed with a warning, and the last administrator stays', async () => {
    await page.goto(`${lintel.adminEndpoint}/console/members`);
    await choose(newcomer.username, 'Remove member');
    expect(await dialog().getByRole('listitem').count()).toBe(2);
    await dialog().getByRole('button', { name: 'Remove member' }).click();
    await page.getByText('nova was removed').waitFor();
    await choose(administrator.username, 'Leave tenant');
    await dialog().getByRole('button', { name: 'Leave tenant' }).click();
    await dialog().getByRole('alert').waitFor();
    await page.reload();
    await members().getByText(administrator.username).first().waitFor();
    expect(await members().getByText(newcomer.email).count()).toBe(0);
  });
});
