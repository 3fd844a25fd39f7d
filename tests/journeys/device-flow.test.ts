import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { findBarriers } from '../world/accessibility.ts';
import { launchBrowser } from '../world/browser.ts';
import { enterCodeFromMessage, enterPhone } from '../world/hosted-pages.ts';

const { endpoint } = inject('world');
let browser: Browser;
let context: BrowserContext;
/** The device, and the browser of the person beside it. */
let device: Page;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en' });
  context.setDefaultTimeout(15_000);
  device = await context.newPage();
  await device.goto(`${endpoint}/device-demo-app`);
  await device.getByRole('link', { name: 'Open it here' }).waitFor();
  page = await context.newPage();
});
afterEach(() => context.close());

const heading = (name: string) => page.getByRole('heading', { name });
const shownCode = async () => (await device.getByText(/^[A-Z]{4}-[A-Z]{4}$/).textContent()) ?? '';

test('a device is let in with the code it shows, typed in lowercase, and the sign-in on the way', async () => {
  await page.goto(`${endpoint}/device`);
  await page.getByRole('textbox', { name: 'Code from the device' }).fill('bbbb bbbb');
  await page.keyboard.press('Enter');
  await page.getByText('No device waits with this code.').waitFor();
  expect(await findBarriers(page)).toEqual([]);

  const userCode = await shownCode();
  await page.getByRole('textbox', { name: 'Code from the device' }).fill(userCode.toLowerCase());
  await page.keyboard.press('Enter');
  await heading('Let Device demo in?').waitFor();
  await page.getByText(userCode, { exact: true }).waitFor();
  expect(await findBarriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Allow', exact: true }).click();
  await page.getByRole('link', { name: 'Create account' }).click();
  await enterPhone(page, '+12025550171');
  await enterCodeFromMessage(page, '+12025550171');
  await heading('Your device is connected').waitFor();
  expect(new URL(page.url()).pathname).toBe('/device/success');
  await device.getByRole('heading', { name: 'It works' }).waitFor();
  expect(await findBarriers(device)).toEqual([]);
});

test('the address with the code in it asks all the same, and a refusal reaches the device', async () => {
  await page.goto((await device.getByRole('link', { name: 'Open it here' }).getAttribute('href')) ?? '');
  expect(await page.getByRole('textbox', { name: 'Code from the device' }).inputValue()).toBe(await shownCode());
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Do not allow' }).click();
  await heading('The device was not let in').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await device.getByRole('heading', { name: 'The device was not let in' }).waitFor();
  await device.getByRole('button', { name: 'Start again' }).click();
  await device.getByRole('link', { name: 'Open it here' }).waitFor();
  expect(await findBarriers(device)).toEqual([]);
});
