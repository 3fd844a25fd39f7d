import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from '../world/accessibility.ts';
import { launchBrowser } from '../world/browser.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';

const administrator = { username: 'admin', password: 'lintel-Admin-2026' };

/** The life of an account in the hands of an administrator. The tests build on each other. */
describe('an administrator looks after a user', () => {
  let lintel: Lintel;
  let browser: Browser;
  let page: Page;
  let password = '';

  beforeAll(async () => {
    const bootstrap = {
      administrator,
      tenants: [{ id: 'default', roles: [{ name: 'editor', description: 'Edits the catalogue' }] }],
    };
    [lintel, browser] = await Promise.all([
      startLintel({ bootstrap, databaseServer: process.env['TEST_DB_URL'], env: { LOG_LEVEL: 'error' } }),
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

  async function signIn(at: Page, credentials: { username: string; password: string }): Promise<void> {
    await at.getByRole('textbox', { name: 'User name' }).fill(credentials.username);
    await at.getByLabel('Password', { exact: true }).fill(credentials.password);
    await at.locator('form button[type="submit"]').click();
  }

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = () => page.getByRole('dialog');
  const act = async (name: string) => {
    await button('Actions').click();
    await page.getByRole('menuitem', { name }).click();
  };

  test('the administrator of the bootstrap file signs in to the console', async () => {
    await page.goto(`${lintel.adminEndpoint}/console/users`);
    await signIn(page, administrator);
    await page.getByText('No users yet').waitFor();
    expect(await page.title()).toContain('Users');
  });

  test('a user needs an identifier, and a generated password is shown once', async () => {
    await button('Create user').first().click();
    await dialog().getByRole('button', { name: 'Create user' }).click();
    await dialog().getByText('Give at least one').waitFor();
    await dialog().getByRole('textbox', { name: 'User name' }).fill('ada');
    await dialog().getByRole('button', { name: 'Create user' }).click();
    await dialog().getByText('Copy the password now').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    password = await dialog().locator('code').innerText();
    expect(password).toHaveLength(20);
    await dialog().getByRole('link', { name: 'Open the user' }).click();
    await page.getByRole('heading', { name: 'ada', level: 1 }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain(password);
  });

  test('the password that was shown signs in', async () => {
    const visitor = await newPage();
    await visitor.goto(`${lintel.endpoint}/demo-app`);
    await signIn(visitor, { username: 'ada', password });
    await visitor.getByText('ada').first().waitFor();
    expect(new URL(visitor.url()).pathname).toBe('/demo-app');
    await visitor.context().close();
  });

  test('profile and custom data are saved, and what cannot be saved is said beside its field', async () => {
    await page.reload();
    await page.getByLabel('Name', { exact: true }).fill('Ada Lovelace');
    await page.getByLabel('E-mail address').fill('ada@nowhere');
    const editor = page.getByRole('textbox', { name: 'Custom data' });
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('["not an object"]');
    await button('Save changes').click();
    await page.getByText('Custom data must be an object').waitFor();
    await page.getByText('Enter an e-mail address').waitFor();
    await page.getByLabel('E-mail address').fill('ada@example.com');
    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('{"plan": "pro"}');
    await button('Save changes').click();
    await page.getByText('User saved').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Ada Lovelace', level: 1 }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Custom data' }).innerText()).toContain('"plan": "pro"');
  });

  test('a role is assigned and taken away again', async () => {
    await page.getByRole('tab', { name: 'Roles' }).click();
    await button('Assign roles').click();
    await dialog().getByLabel('editor').check();
    await dialog().getByRole('button', { name: 'Assign roles' }).click();
    await button('Remove role editor').click();
    expect(await dialog().getByRole('listitem').allInnerTexts()).toEqual(['all permissions that only this role gives']);
    await dialog().getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No roles').waitFor();
  });

  test('the activity lists the sign-in', async () => {
    await page.getByRole('tab', { name: 'Activity' }).click();
    const table = page.getByRole('table', { name: 'Activity' });
    await table.getByText('Interaction.SignIn.Submit').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('after a reset only the new password signs in', async () => {
    const old = password;
    await act('Reset password');
    await dialog().getByRole('button', { name: 'Reset password' }).click();
    await dialog().getByText('Copy the password now').waitFor();
    password = await dialog().locator('code').innerText();
    await dialog().getByRole('button', { name: 'Done' }).click();
    expect(password).not.toBe(old);
    const visitor = await newPage();
    await visitor.goto(`${lintel.endpoint}/demo-app`);
    await signIn(visitor, { username: 'ada', password: old });
    await visitor.getByText('That is not right').waitFor();
    await signIn(visitor, { username: 'ada', password });
    await visitor.waitForURL(/\/demo-app/);
    await visitor.context().close();
  });

  test('deleting names what goes and wants the name typed', async () => {
    await act('Delete user');
    await dialog().getByText('the custom data').waitFor();
    expect(await dialog().getByRole('listitem').allInnerTexts()).toEqual([
      'the account with its identifiers: ada, ada@example.com',
      'all sessions and tokens',
      'the custom data',
    ]);
    const confirm = dialog().getByRole('button', { name: 'Delete user' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog().getByRole('textbox').fill('Ada Lovelace');
    await confirm.click();
    await page.getByText('No users yet').waitFor();
  });
});
