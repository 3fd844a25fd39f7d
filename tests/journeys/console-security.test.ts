import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from '../world/accessibility.ts';
import { launchBrowser } from '../world/browser.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';

const administrator = { username: 'admin', password: 'lintel-Admin-2026' };

/** What an administrator decides about signing in, and what comes of it on the hosted pages. The tests build on each other. */
describe('an administrator decides about signing in', () => {
  let lintel: Lintel;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const env = { LOG_LEVEL: 'error', OUTBOUND_ALLOW: '127.0.0.0/8,::1/128' };
    [lintel, browser] = await Promise.all([
      startLintel({ bootstrap: { administrator, tenants: [{ id: 'default' }] }, databaseServer: process.env['TEST_DB_URL'], env }),
      launchBrowser(),
    ]);
    page = await newPage();
  });
  afterAll(() => Promise.all([browser?.close(), lintel?.stop()]));

  async function newPage(): Promise<Page> {
    const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    return context.newPage();
  }

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = () => page.getByRole('dialog');
  const open = (path: string) => page.goto(`${lintel.adminEndpoint}/console${path}`);
  const save = async () => {
    await button('Save changes').click();
    await page.getByRole('region', { name: 'You have unsaved changes' }).waitFor({ state: 'hidden' });
  };

  test('a password is tried against the rules that were saved', async () => {
    await open('/security');
    await page.getByRole('textbox', { name: 'User name' }).fill(administrator.username);
    await page.getByLabel('Password', { exact: true }).fill(administrator.password);
    await page.locator('form button[type="submit"]').click();
    // What is asked of the public list of leaked passwords stays on this machine.
    await page.getByRole('checkbox', { name: 'Passwords found in data leaks' }).uncheck();
    await page.getByRole('textbox', { name: 'Shortest length' }).fill('12');
    await page.getByRole('textbox', { name: 'Words of your own' }).fill('bookstore');
    await save();
    const tried = page.getByLabel('Password to try', { exact: true });
    await tried.fill('short-one');
    await button('Check password').click();
    await page.getByText('It needs at least 12 characters.').waitFor();
    await tried.fill('bookstore2026');
    await button('Check password').click();
    await page.getByText('It holds one of your own words.').waitFor();
    await tried.fill('a long enough password');
    await button('Check password').click();
    await page.getByText('This password would be accepted.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('too many failures lock an identifier, and the administrator unlocks it', async () => {
    await page.getByRole('tab', { name: 'Failed attempts' }).click();
    await page.getByRole('textbox', { name: 'Failed attempts' }).fill('2');
    await save();
    const visitor = await newPage();
    await visitor.goto(`${lintel.endpoint}/demo-app`);
    const tryIt = async () => {
      await visitor.getByRole('textbox', { name: 'User name' }).fill('ada');
      await visitor.getByLabel('Password', { exact: true }).fill('wrong');
      await visitor.locator('form button[type="submit"]').click();
    };
    await tryIt();
    await visitor.getByText('That is not right').waitFor();
    await tryIt();
    await tryIt();
    await visitor
      .getByText(/too many|try again in/i)
      .first()
      .waitFor();
    await page.getByRole('textbox', { name: 'Identifiers' }).fill('ada');
    await button('Unlock').click();
    await page.getByText('These identifiers can be tried again').waitFor();
    await tryIt();
    await visitor.getByText('That is not right').waitFor();
    await visitor.context().close();
  });

  test('an entry that is no address is pointed out, and not saved', async () => {
    await page.getByRole('tab', { name: 'E-mail addresses' }).click();
    const blocked = page.getByRole('textbox', { name: 'Blocked' });
    await blocked.fill('example.com');
    await page.getByText('Not an address or domain: example.com').waitFor();
    await button('Save changes').click();
    await page.getByText('The settings were not saved').waitFor();
    await blocked.fill('@example.com');
    await save();
  });

  test('a profile field is asked for at sign-up', async () => {
    await open('/profile-fields');
    await button('Create field').first().click();
    await dialog().getByRole('combobox', { name: 'Type' }).selectOption('Select');
    await dialog().getByRole('textbox', { name: 'Key' }).fill('plan');
    await dialog().getByRole('textbox', { name: 'Label' }).fill('Which plan?');
    await dialog().getByRole('button', { name: 'Create field' }).click();
    await dialog().getByText('Give at least one choice').waitFor();
    await dialog().getByRole('textbox', { name: 'Choices' }).fill('free = Free of charge\npro = Professional');
    await dialog().getByRole('button', { name: 'Create field' }).click();
    await page.getByRole('list', { name: 'Profile fields' }).getByText('Which plan?').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const visitor = await newPage();
    await visitor.goto(`${lintel.endpoint}/demo-app`);
    await visitor.getByRole('link', { name: 'Create account' }).click();
    await visitor.getByRole('textbox', { name: 'User name' }).fill('grace');
    await visitor.locator('form button[type="submit"]').click();
    await visitor.getByLabel('New password', { exact: true }).fill('a long enough password');
    await visitor.locator('form button[type="submit"]').click();
    await visitor.getByLabel('Which plan?').selectOption({ label: 'Professional' });
    await visitor.context().close();
  });

  test('an enterprise connector shows what to copy, and says that the provider answers', async () => {
    await open('/enterprise-sso');
    await button('Create connector').first().click();
    await dialog().getByRole('radio', { name: 'OpenID Connect', exact: true }).check();
    await dialog().getByRole('textbox', { name: 'Name' }).fill('Acme');
    await dialog().getByRole('button', { name: 'Create connector' }).click();
    await page.getByText('Not complete').waitFor();
    const id = new URL(page.url()).pathname.split('/').at(-1);
    expect(await page.getByLabel('Redirect URI', { exact: true }).first().innerText()).toContain(`${lintel.endpoint}/callback/${id}`);
    await page.getByLabel('Client ID').fill('lintel');
    await page.getByLabel('Client secret', { exact: true }).fill('secret');
    // A provider that is certainly there: the server's own tenant.
    await page.getByRole('textbox', { name: 'Issuer' }).fill(`${lintel.endpoint}/oidc`);
    await page.getByRole('textbox', { name: 'E-mail domains' }).fill('acme.example');
    await save();
    await page.getByText('The provider answers').waitFor();
    await page.getByRole('textbox', { name: 'Issuer' }).fill(`${lintel.endpoint}/nothing`);
    await save();
    await page.getByText('The provider could not be read').waitFor();
    // What is partly below the top bar counts as too small to hit.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await findBarriers(page)).toEqual([]);
  });

  test('a social connector shows what to copy, and gets a button on the pages', async () => {
    await open('/connectors');
    await button('Add social connector').click();
    await dialog()
      .getByRole('link', { name: /^OAuth 2\.0/ })
      .click();
    const address = await page.getByText(/^http.*\/callback\//).innerText();
    await button('Save and done').click();
    await page.getByText('Use letters, digits, hyphens and underscores.').waitFor();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Harbour');
    await page.getByRole('textbox', { name: 'Target' }).fill('harbour');
    await page.getByRole('textbox', { name: 'Logo', exact: true }).fill(`${lintel.endpoint}/favicon.svg`);
    for (const name of ['Authorization endpoint', 'Token endpoint', 'User info endpoint'])
      await page.getByRole('textbox', { name }).fill(`${lintel.endpoint}/oidc`);
    await page.getByLabel('Client ID').fill('lintel');
    await page.getByLabel(/^Client secret/).fill('secret');
    await button('Save and done').click();
    await page.getByText('Not on the sign-in page').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('link', { name: 'Harbour' }).click();
    expect(address).toBe(`${lintel.endpoint}/callback/${new URL(page.url()).pathname.split('/').at(-1)}`);
    await page.getByRole('switch', { name: 'Take name and picture over at each sign-in' }).check();
    await save();

    await open('/sign-in-experience?tab=sign-up-and-sign-in');
    await button('Add a button').click();
    await page.getByRole('menuitem', { name: 'Harbour' }).click();
    const preview = page.frameLocator('iframe[title="Preview"]');
    await preview.getByText('Continue with Harbour').waitFor();
    await save();
    const visitor = await newPage();
    await visitor.goto(`${lintel.endpoint}/demo-app`);
    await visitor.getByRole('button', { name: 'Continue with Harbour' }).waitFor();
    await visitor.context().close();
  });

  test('the API reference finds a request and sends it', async () => {
    await open('/api-reference');
    await page.getByRole('searchbox', { name: 'Search requests' }).fill('sso connectors list');
    await page.getByRole('link', { name: '/api/sso-connectors', exact: true }).first().click();
    await button('Send request').click();
    await page.getByLabel('Answer', { exact: true }).getByText('"connectorName": "Acme"').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.locator('body').innerText()).not.toMatch(/eyJ[\w-]+\./);
  });
});
