import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from '../world/accessibility.ts';
import { launchBrowser } from '../world/browser.ts';
import { freePort } from '../world/free-port.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';
import { startProgram, waitForAnswer } from '../world/start-program.ts';

const run = promisify(execFile);
const administrator = { username: 'admin', password: 'lintel-Admin-2026' };

/** Applications, their guides and tenants, with nothing but the console. The tests build on each other. */
describe('an administrator looks after applications in the console', () => {
  let lintel: Lintel;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    const tenants = [{ id: 'default' }];
    [lintel, browser, folder] = await Promise.all([
      startLintel({ bootstrap: { administrator, tenants }, databaseServer: process.env['TEST_DB_URL'], env: { LOG_LEVEL: 'error' } }),
      launchBrowser(),
      mkdtemp(join(tmpdir(), 'lintel-guides-')),
    ]);
    // What a guide's samples import is found where the tests find it.
    await symlink(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'));
    context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), lintel?.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  const openConsole = (path: string) => page.goto(`${lintel.adminEndpoint}/console${path}`);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const dialog = () => page.getByRole('dialog');
  const sample = async (file: string) => (await page.locator(`pre[aria-label="${file}"]`).allInnerTexts()).join('\n\n');

  async function createFromGuide(guide: RegExp, name: string): Promise<void> {
    await openConsole('/get-started');
    await page.getByRole('button', { name: guide }).click();
    await dialog().getByLabel('Name').fill(name);
    await dialog().getByRole('button', { name: 'Create application' }).click();
    await page.getByText(`Congratulations! ${name} is created`).waitFor();
  }

  async function register(list: string, address: string): Promise<void> {
    const group = page.getByRole('group', { name: list, exact: true });
    const field = page
      .locator('main *')
      .filter({ has: group })
      .filter({ has: page.getByRole('button', { name: /^Save/ }) })
      .last();
    await group.getByRole('textbox').first().fill(address);
    await field.getByRole('button', { name: 'Save', exact: true }).click();
    await field.getByRole('button', { name: 'Saved' }).waitFor();
  }

  test('an address of the console asked for before signing in is opened after it', async () => {
    await openConsole('/applications?q=nothing');
    await page.getByLabel('User name').fill(administrator.username);
    await page.getByLabel('Password', { exact: true }).fill(administrator.password);
    await page.keyboard.press('Enter');
    await page.getByText('Nothing matches your search').waitFor();
    expect(new URL(page.url()).search).toBe('?q=nothing');
  });

  test('the library of frameworks is narrowed by type and by words, and says so when nothing is left', async () => {
    await openConsole('/get-started');
    await page.getByRole('link', { name: 'View all' }).click();
    const names = async () =>
      (await page.locator('[data-guide]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-guide')))).join();
    await expect.poll(names).toContain('flask');
    const all = await names();
    await page.getByText('Single page app', { exact: true }).first().click();
    await expect.poll(names).toBe('react,vue,javascript');
    await page.getByLabel('Search frameworks').fill('composables');
    await expect.poll(names).toBe('vue');
    await page.reload();
    await page.getByText('Vue', { exact: true }).waitFor();
    expect(await names()).toBe('vue');
    await page.getByLabel('Search frameworks').fill('cobol');
    await page.getByText('Nothing matches your search').waitFor();
    await page.locator('main').getByRole('button', { name: 'Clear search' }).last().click();
    await expect.poll(names).toBe(all);
  });

  test('the code of the Express guide runs as it stands', async () => {
    const home = `http://localhost:${await freePort()}`;
    await createFromGuide(/Express/, 'Bookstore');
    await register('Redirect URIs', `${home}/logto/sign-in-callback`);
    await register('Post sign-out redirect URIs', home);
    // The port is the one thing that a machine which runs many tests has to choose itself.
    await writeFile(join(folder, 'app.mjs'), (await sample('app.js')).replace('listen(3000)', `listen(${new URL(home).port})`));
    const app = startProgram({ command: [process.execPath, 'app.mjs'], env: {}, cwd: folder });
    const visitor = await browser.newContext({ locale: 'en-US' });
    try {
      visitor.setDefaultTimeout(15_000);
      await waitForAnswer(app, home);
      const door = await visitor.newPage();
      await door.goto(home);
      await door.getByRole('link', { name: 'Create account' }).click();
      await door.getByRole('textbox', { name: 'User name' }).fill('reader');
      await door.locator('form button[type="submit"]').click();
      await door.getByLabel('New password').fill('a beam over 1 door');
      await door.locator('form button[type="submit"]').click();
      await door.getByText('Hello, reader').waitFor();
      await door.getByRole('link', { name: 'Sign out' }).click();
      await door.getByRole('link', { name: 'Sign in' }).click();
      await door.waitForURL(/\/sign-in\?/);
    } finally {
      await Promise.all([visitor.close(), app.kill()]);
    }
  });

  test('the samples of the machine-to-machine guide get a token and list the users', async () => {
    await createFromGuide(/Machine-to-machine/, 'Importer');
    await page.getByRole('combobox', { name: 'Assign roles' }).click();
    await page.getByRole('option', { name: 'Logto Management API access' }).click();
    await page.keyboard.press('Escape');
    await button('Assign roles').click();
    await button('Remove Logto Management API access').waitFor();
    const token: unknown = JSON.parse((await run('sh', ['-c', await sample('token.sh')])).stdout);
    expect(token).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'all' });
    await writeFile(join(folder, 'list-users.mjs'), await sample('list-users.mjs'));
    const { stdout } = await run(process.execPath, ['list-users.mjs'], { cwd: folder });
    expect(stdout.trim()).toMatch(/^\w{12} reader$/);
  });

  test('what is wrong with an address is said beside it, and nothing is saved', async () => {
    await openConsole('/applications');
    await page.getByRole('link', { name: 'Bookstore' }).click();
    const address = page.getByRole('textbox', { name: 'Redirect URIs, line 1', exact: true });
    const before = await address.inputValue();
    await address.fill('https://shop.example.com/#/callback');
    await page.getByLabel('Description').fill('Where readers buy books');
    await button('Save changes').click();
    await page.getByText('Leave out the part from “#” on.').waitFor();
    await address.fill(before);
    await button('Save changes').click();
    await page.getByText('Changes saved').waitFor();
    await page.reload();
    expect(await page.getByLabel('Description').inputValue()).toBe('Where readers buy books');
  });

  test('a session that ends under a changed form is renewed in another window, and the change is saved', async () => {
    await page.getByLabel('Description').fill('Typed before the session ended');
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((name) => name.startsWith('logto:'))) localStorage.removeItem(key);
    });
    await context.clearCookies();
    await button('Save changes').click();
    await page.getByText('Your session has ended').waitFor();
    const [renewal] = await Promise.all([context.waitForEvent('page'), button('Sign in again').click()]);
    await renewal.getByLabel('User name').fill(administrator.username);
    await renewal.getByLabel('Password', { exact: true }).fill(administrator.password);
    await Promise.all([renewal.waitForEvent('close'), renewal.keyboard.press('Enter')]);
    await page.getByText('Changes saved').waitFor();
    expect(await page.getByLabel('Description').inputValue()).toBe('Typed before the session ended');
  });

  test('secrets are made, renamed and taken away, which says first what stops working', async () => {
    await page.getByRole('tab', { name: 'Endpoints and credentials' }).click();
    const names = async () => (await page.getByRole('row').locator('td:first-child').allInnerTexts()).join();
    await button('Create secret').click();
    await dialog().getByLabel('Name').fill('Default secret');
    await dialog().getByRole('button', { name: 'Create secret' }).click();
    await dialog().getByText('A secret of this name exists already.').waitFor();
    await dialog().getByLabel('Name').fill('rotation');
    await dialog().getByLabel('Expires').selectOption({ label: 'After 30 days' });
    await dialog().getByRole('button', { name: 'Create secret' }).click();
    await expect.poll(names).toBe('Default secret,rotation');
    await button('Actions for rotation').click();
    await page.getByRole('menuitem', { name: 'Rename secret' }).click();
    await dialog().getByLabel('Name').fill('next');
    await dialog().getByRole('button', { name: 'Rename secret' }).click();
    await expect.poll(names).toBe('Default secret,next');
    await button('Actions for next').click();
    await page.getByRole('menuitem', { name: 'Delete secret' }).click();
    await dialog().getByText('Whatever still uses this secret is refused from now on.').waitFor();
    await dialog().getByRole('button', { name: 'Delete secret' }).click();
    await expect.poll(names).toBe('Default secret');
  });

  test('Ctrl-K finds applications and people', async () => {
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Search pages, applications and users').fill('reader');
    await page.getByRole('button', { name: /^reader/ }).click();
    await page.waitForURL(/\/console\/users\/\w{12}/);
    await page.getByRole('heading', { level: 1, name: 'reader' }).waitFor();
  });

  test('a new tenant opens without a form and holds nothing of the old one', async () => {
    await openConsole('/tenants');
    await button('Create tenant').click();
    await dialog().getByLabel('Name').fill('Acme Books');
    await dialog().getByLabel('Tenant ID').fill('Acme!');
    await dialog().getByRole('button', { name: 'Create tenant' }).click();
    await dialog().getByText('Use lower-case letters').waitFor();
    await dialog().getByLabel('Tenant ID').fill('acme');
    await dialog().getByRole('button', { name: 'Create tenant' }).click();
    await page.waitForURL(/\/console\/~acme\/get-started/);
    await page.getByRole('link', { name: 'Applications', exact: true }).click();
    await page.getByText('No applications yet').waitFor();
    await page.getByRole('link', { name: 'Tenants', exact: true }).click();
    await button('Actions for Acme Books').click();
    await page.getByRole('menuitem', { name: 'Delete tenant' }).click();
    expect(await dialog().getByRole('button', { name: 'Delete tenant' }).isDisabled()).toBe(true);
    await dialog().getByRole('textbox').fill('acme');
    await dialog().getByRole('button', { name: 'Delete tenant' }).click();
    await page.waitForURL((url) => url.pathname === '/console/tenants');
    await page.getByRole('heading', { name: 'Tenants' }).waitFor();
  });

  test('the pages pass WCAG 2.2 AA in light and dark, on a desk and on a phone', async () => {
    await openConsole('/applications');
    await page.getByRole('link', { name: 'Bookstore' }).click();
    await page.waitForURL(/\/applications\/\w{21}/);
    const bookstore = new URL(page.url()).pathname.replace('/console', '');
    const pages = [
      { path: '/get-started', ready: page.locator('[data-guide]').first() },
      { path: '/get-started/frameworks', ready: page.locator('[data-guide]').first() },
      { path: '/applications', ready: page.getByRole('link', { name: 'Bookstore' }) },
      { path: bookstore, ready: page.getByLabel('Description') },
      { path: `${bookstore}?tab=credentials`, ready: page.getByText('Default secret') },
      { path: `${bookstore}/guide/express`, ready: page.locator('pre').last() },
      { path: '/tenants', ready: page.getByRole('button', { name: /^Actions for/ }) },
      { path: '/nowhere', ready: page.getByText('There is no page here') },
    ];
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1280, 375]) {
        await page.setViewportSize({ width, height: 800 });
        for (const { path, ready } of pages) {
          await openConsole(path);
          await ready.waitFor();
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (overflow > 0) found.push(`${path} at ${width}: ${overflow} px wider than the screen`);
          found.push(...(await findBarriers(page)).map((barrier) => `${path} ${colorScheme} ${width} ${barrier}`));
        }
      }
    }
    expect(found).toEqual([]);
  }, 180_000);

  test('the language is the browser’s until another is chosen, and the choice stays', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openConsole('/get-started');
    await button('Language').click();
    await page.getByRole('menuitem', { name: 'Português (Brasil)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Primeiros passos' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Primeiros passos' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('pt-BR');
  });

  test('signing out ends at a page that says so, and the console asks again', async () => {
    await page.getByRole('button', { name: 'Seu perfil' }).click();
    await page.getByRole('menuitem', { name: 'Sair' }).click();
    await page.getByRole('heading', { name: 'Você saiu' }).waitFor();
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.waitForURL(/\/sign-in\?/);
  });
});
