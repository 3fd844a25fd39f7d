import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createReceiver, type Receiver } from '../../apps/server/src/features/webhooks/test-receiver.ts';
import { findBarriers } from '../world/accessibility.ts';
import { launchBrowser } from '../world/browser.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';

const administrator = { username: 'admin', password: 'lintel-Admin-2026' };

/** What an administrator sees of what happens. The tests build on each other. */
describe('an administrator has a server told of what happens', () => {
  let lintel: Lintel;
  let browser: Browser;
  let page: Page;
  let receiver: Receiver;

  beforeAll(async () => {
    const bootstrap = { administrator, tenants: [{ id: 'default' }] };
    [lintel, browser, receiver] = await Promise.all([
      startLintel({ bootstrap, databaseServer: process.env['TEST_DB_URL'], env: { LOG_LEVEL: 'error' } }),
      launchBrowser(),
      createReceiver(),
    ]);
    const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
  });
  afterAll(() => Promise.all([browser?.close(), lintel?.stop(), receiver?.close()]));

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = () => page.getByRole('dialog');
  const open = (path: string) => page.goto(`${lintel.adminEndpoint}/console${path}`);

  test('a webhook needs a name, an address and events', async () => {
    await open('/webhooks');
    await page.getByRole('textbox', { name: 'User name' }).fill(administrator.username);
    await page.getByLabel('Password', { exact: true }).fill(administrator.password);
    await page.locator('form button[type="submit"]').click();
    await page.getByText('No webhooks yet').waitFor();
    await button('Create webhook').first().click();
    await dialog().getByRole('button', { name: 'Create webhook' }).click();
    await dialog().getByText('Choose at least one event.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await dialog().getByRole('textbox', { name: 'Name' }).fill('CRM');
    await dialog().getByRole('textbox', { name: 'Endpoint address' }).fill(receiver.url);
    await dialog().getByRole('checkbox', { name: 'Users' }).check();
    await dialog().getByRole('button', { name: 'Create webhook' }).click();
    await page.getByRole('heading', { name: 'CRM', level: 1 }).waitFor();
  });

  test('a test shows what the receiver answered', async () => {
    receiver.answer(418, 'a teapot');
    await button('Send test requests').click();
    await page.getByText('a teapot').waitFor();
    receiver.reset();
    await button('Send test requests').click();
    await page.getByText('The receiver accepted every request.').waitFor();
    expect(receiver.requests).toHaveLength(4);
    expect(await findBarriers(page)).toEqual([]);
  });

  test('a header is saved, and the key is made anew', async () => {
    await page.getByRole('group', { name: 'Custom headers' }).getByRole('button', { name: 'Add' }).click();
    await page.getByRole('textbox', { name: 'Name of header 1' }).fill('X-Api-Key');
    await page.getByRole('textbox', { name: 'Value of header 1' }).fill('secret');
    await button('Save changes').click();
    await page.getByText('Changes saved').waitFor();
    await button('Regenerate key').click();
    await dialog().getByRole('button', { name: 'Regenerate key' }).click();
    await page.getByText('The signing key is new').waitFor();
  });

  test('a new user is told within five seconds, shown among recent requests, and sent again', async () => {
    receiver.reset();
    await open('/users');
    await button('Create user').first().click();
    await dialog().getByRole('textbox', { name: 'User name' }).fill('ada');
    await dialog().getByRole('button', { name: 'Create user' }).click();
    await expect.poll(() => receiver.requests.length, { timeout: 5_000 }).toBe(1);
    expect(receiver.requests[0]?.headers['x-api-key']).toBe('secret');
    await open('/webhooks');
    await page.getByRole('link', { name: 'CRM' }).click();
    await page.getByRole('tab', { name: 'Recent requests' }).click();
    await button('User.Created').click();
    await dialog().getByText('"username": "ada"').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Send again' }).click();
    await expect.poll(() => receiver.requests.length, { timeout: 5_000 }).toBe(2);
  });

  test('the audit log is filtered, and an entry shows what it holds', async () => {
    await open('/audit-logs');
    await page.getByRole('combobox', { name: 'Event' }).fill('ManagementApi.CreateUser');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'ManagementApi.CreateUser' }).click();
    await page.getByRole('heading', { name: 'ManagementApi.CreateUser', level: 1 }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('textbox', { name: 'User ID' }).fill('nobody');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing matches these filters').waitFor();
    await button('Clear filters').click();
  });

  test('the dashboard counts', async () => {
    await open('/dashboard');
    const figure = page.getByRole('region', { name: 'New today' });
    await figure.getByText('1', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Active users per day' }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });
});
