import { decodeJwt } from 'jose';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from '../world/accessibility.ts';
import { launchBrowser } from '../world/browser.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';

const administrator = { username: 'admin', password: 'lintel-Admin-2026' };
const machine = { id: 'nightly', secret: 'the-nightly-report-s-secret' };
const indicator = 'https://api.shop.example.com';

/** From an API to a token with its permission, with nothing but the console. The tests build on each other. */
describe('an administrator says who may do what', () => {
  let lintel: Lintel;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const bootstrap = {
      administrator,
      tenants: [
        {
          id: 'default',
          applications: [{ ...machine, name: 'Nightly report', type: 'MachineToMachine' }],
          users: [{ username: 'ada', name: 'Ada Lovelace' }],
        },
      ],
    };
    [lintel, browser] = await Promise.all([
      startLintel({ bootstrap, databaseServer: process.env['TEST_DB_URL'], env: { LOG_LEVEL: 'error' } }),
      launchBrowser(),
    ]);
    const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
    await page.goto(`${lintel.adminEndpoint}/console/api-resources`);
    await page.getByRole('textbox', { name: 'User name' }).fill(administrator.username);
    await page.getByLabel('Password', { exact: true }).fill(administrator.password);
    await page.keyboard.press('Enter');
  });
  afterAll(() => Promise.all([browser?.close(), lintel?.stop()]));

  const dialog = () => page.getByRole('dialog');
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
  /** Opens the drawer of a button, and answers what sends it off: the button of the same name in there. */
  const open = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).first().click();
    return () => dialog().getByRole('button', { name, exact: true }).click();
  };
  const choose = async (field: string, option: string) => {
    await dialog().getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
    // The list stays open for more until the field is left.
    await page.keyboard.press('Tab');
  };

  async function requestToken(scope: string, more: Record<string, string> = { resource: indicator }) {
    const response = await fetch(`${lintel.endpoint}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${machine.id}:${machine.secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope, ...more }),
    });
    return { status: response.status, body: (await response.json()) as { scope?: string; access_token?: string } };
  }

  test('an API with a permission is registered; an identifier that is no URI is refused beside its field', async () => {
    const create = await open('Create API resource');
    await dialog().getByLabel('Name').fill('Shop API');
    await dialog().getByLabel('API identifier').fill('shop');
    await create();
    await dialog().getByText('Write a whole URI').waitFor();
    await dialog().getByLabel('API identifier').fill(indicator);
    await create();
    await heading('Shop API').waitFor();
    const add = await open('Create permission');
    await dialog().getByLabel('Permission').fill('read:orders');
    await add();
    await page.getByRole('table', { name: 'Permissions' }).getByText('read:orders').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('a machine-to-machine role gives the permission to the application it is assigned to, and takes it back', async () => {
    expect((await requestToken('read:orders')).body.scope).toBe('');
    await link('Roles').click();
    const create = await open('Create role');
    await dialog().getByText('Machine-to-machine', { exact: true }).click();
    await dialog().getByLabel('Name').fill('reporter');
    await dialog().getByLabel('Description').fill('Reads orders at night');
    await choose('Permissions', 'read:orders');
    await create();
    await heading('reporter').waitFor();
    await tab('Applications').click();
    const assign = await open('Assign to applications');
    await dialog().getByLabel('Nightly report').check();
    await assign();
    await page.getByRole('table', { name: 'Applications' }).getByText('Nightly report').waitFor();
    expect((await requestToken('read:orders')).body.scope).toBe('read:orders');
    await tab('Permissions').click();
    await page.getByRole('button', { name: 'Remove read:orders' }).click();
    await dialog().getByRole('button', { name: 'Remove permission' }).click();
    await page.getByText('No permissions yet').waitFor();
    expect((await requestToken('read:orders')).body.scope).toBe('');
  });

  test('a script for the tokens of machines is tried out, then adds its claim', async () => {
    const claimsOf = async () => decodeJwt((await requestToken('')).body.access_token ?? '');
    expect(await claimsOf()).not.toHaveProperty('region');
    await link('Token claims').click();
    await tab('Access tokens of machines').click();
    const script = page.getByRole('textbox', { name: 'Script' });
    await script.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('const getCustomJwtClaims = ({ environmentVariables }) => ({ region: environmentVariables.REGION });');
    await page.getByRole('group', { name: 'Environment variables' }).getByRole('button', { name: 'Add' }).click();
    await page.getByLabel('Name, line 1').fill('REGION');
    await page.getByLabel('Value, line 1').fill('north');
    await page.getByRole('button', { name: 'Run script' }).click();
    await page.getByText('"region": "north"').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Changes saved').waitFor();
    expect(await claimsOf()).toMatchObject({ region: 'north' });
  });

  test('an application that is a member of an organization gets a token for it, with what its role there permits', async () => {
    await link('Organization template').click();
    await tab('Permissions').click();
    const addScope = await open('Create permission');
    await dialog().getByLabel('Permission').fill('read:report');
    await addScope();
    await page.getByText('read:report').waitFor();
    await tab('Organization roles').click();
    const addRole = await open('Create organization role');
    await dialog().getByText('Machine-to-machine', { exact: true }).click();
    await dialog().getByLabel('Name').fill('agent');
    await addRole();
    await heading('agent').waitFor();
    await page.getByRole('combobox', { name: 'Organization permissions' }).click();
    await page.getByRole('option', { name: 'read:report' }).click();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Changes saved').waitFor();

    await link('Organizations').click();
    const create = await open('Create organization');
    await dialog().getByLabel('Name').fill('Acme Hardware');
    await create();
    await heading('Acme Hardware').waitFor();
    await tab('Machine-to-machine').click();
    const add = await open('Add applications');
    await dialog().getByLabel('Nightly report').check();
    await choose('Roles in the organization', 'agent');
    await add();
    await page.getByRole('table', { name: 'Machine-to-machine' }).getByText('agent').waitFor();
    const organizationId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const token = await requestToken('read:report', { organization_id: organizationId });
    expect(token).toMatchObject({ status: 200, body: { scope: 'read:report' } });
  });

  test('a person becomes a member, is shown with the organization, and leaves it again', async () => {
    await tab('Members').click();
    const add = await open('Add members');
    await dialog().getByLabel('Ada Lovelace').check();
    await add();
    await link('Ada Lovelace').click();
    await tab('Organizations').click();
    await link('Acme Hardware').click();
    await page.getByRole('button', { name: 'Remove Ada Lovelace' }).click();
    await dialog().getByRole('button', { name: 'Remove member' }).click();
    await page.getByText('No members yet').waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test('deleting an organization names what goes and wants the name typed', async () => {
    await page.getByRole('button', { name: 'Delete organization' }).click();
    const confirm = dialog().getByRole('button', { name: 'Delete organization' });
    expect(await dialog().getByRole('listitem').allInnerTexts()).toContain('all memberships and roles in it');
    expect(await confirm.isDisabled()).toBe(true);
    await dialog().getByRole('textbox').fill('Acme Hardware');
    await confirm.click();
    await page.getByText('No organizations yet').waitFor();
  });
});
