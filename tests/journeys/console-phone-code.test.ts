import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTwilioDouble, type TwilioDouble } from '../doubles/twilio.ts';
import { findBarriers } from '../world/accessibility.ts';
import { launchBrowser } from '../world/browser.ts';
import { startLintel, type Lintel } from '../world/start-lintel.ts';

const phone = '+14155552671';

/** From the first administrator to a person who signed up with a code, with nothing but the console. The tests build on each other. */
describe('an administrator sets up phone codes in the console', () => {
  let lintel: Lintel;
  let twilio: TwilioDouble;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    [lintel, twilio, browser] = await Promise.all([
      startLintel({ databaseServer: process.env['TEST_DB_URL'], env: { OUTBOUND_ALLOW: '127.0.0.0/8', LOG_LEVEL: 'error' } }),
      startTwilioDouble(),
      launchBrowser(),
    ]);
    context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
  });
  afterAll(() => Promise.all([browser?.close(), twilio?.close(), lintel?.stop()]));

  const openConsole = (path: string) => page.goto(`${lintel.adminEndpoint}/console${path}`);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const preview = (): FrameLocator => page.frameLocator('iframe[title="Preview"]');

  test('the link that the terminal printed makes the first administrator', async () => {
    const link = /http\S+setup=\S+/.exec(lintel.program.output())?.[0];
    await page.goto(link ?? '');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByRole('textbox', { name: 'User name' }).fill('administrator');
    await page.locator('form button[type="submit"]').click();
    await page.getByLabel('New password').fill('a beam over 1 door');
    await page.locator('form button[type="submit"]').click();
    await page.waitForURL(/\/console\/get-started/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Get started');
  });

  test('a test with wrong credentials shows what Twilio says and what to do; with the right ones the message arrives', async () => {
    await openConsole('/connectors');
    await button('Set up SMS').click();
    await page.getByRole('link', { name: /Twilio/ }).click();
    await page.getByText('What you need at Twilio').waitFor();
    await page.getByLabel('Account SID').fill(twilio.accountSid);
    await page.getByRole('textbox', { name: 'Auth token' }).fill('0'.repeat(32));
    await page.getByLabel('Messaging service SID').fill(twilio.messagingServiceSid);
    await page.getByLabel('API address').fill(twilio.url);
    await page.getByLabel('Phone number').fill('+1 (415) 555-2671');
    await button('Send').click();
    await page.getByText('Copy both again from the Twilio Console').waitFor();
    expect(await page.getByRole('region', { name: 'The provider’s answer' }).innerText()).toContain('"code": 20003');
    await page.getByRole('textbox', { name: 'Auth token' }).fill(twilio.authToken);
    await button('Send').click();
    await page.getByText('Sent: the provider accepted the message').waitFor();
    expect(twilio.lastMessage(phone)?.body).toMatch(/\b\d{6}\b/);
  });

  test('a template without its code cannot be saved, one with it can', async () => {
    const editor = page.getByRole('textbox', { name: 'Templates' });
    const write = async (content: string) => {
      await editor.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(JSON.stringify([{ usageType: 'Generic', content }]));
    };
    await write('Hello');
    await button('Save and done').click();
    await page.getByText('lacks {{code}}').waitFor();
    expect(page.url()).toContain('/connectors/set-up/');
    await write('Bookstore code {{code}}');
    await button('Save and done').click();
    await page.getByText('Twilio SMS is set up').waitFor();
  });

  test('sign-up by phone turns on verification and code sign-in by itself, and the preview follows', async () => {
    await openConsole('/sign-in-experience?tab=sign-up-and-sign-in');
    const signUp = page.getByRole('region', { name: 'Sign-up', exact: true });
    await signUp.getByRole('button', { name: 'Remove User name' }).click();
    await button('Add to sign-up').click();
    await page.getByRole('menuitem', { name: 'Phone number', exact: true }).click();
    await page.getByLabel('Create a password').uncheck();
    const verify = page.getByRole('checkbox', { name: 'Verify at sign-up' });
    expect([await verify.isChecked(), await verify.isDisabled()]).toEqual([true, true]);
    await page.getByRole('region', { name: 'Sign-in', exact: true }).getByRole('button', { name: 'Remove User name' }).click();
    await preview().getByText('Phone number').waitFor();
    await button('Save changes').click();
    await page.getByText('Sign-in experience saved').waitFor();
  });

  test('unsaved changes are not lost by a click elsewhere', async () => {
    await page.getByRole('tab', { name: 'Branding' }).click();
    await page.getByLabel('Brand colour', { exact: true }).fill('#c2410c');
    await page.getByRole('link', { name: 'Users' }).click();
    await page.getByText('Leave without saving?').waitFor();
    await button('Stay here').click();
    expect(await page.getByLabel('Brand colour', { exact: true }).inputValue()).toBe('#c2410c');
    await button('Discard').click();
  });

  test('somebody signs up in the demo application with the code of that message', async () => {
    const visitor = await browser.newContext({ locale: 'en-US' });
    visitor.setDefaultTimeout(15_000);
    const door = await visitor.newPage();
    await door.goto(`${lintel.endpoint}/demo-app`);
    await door.getByRole('link', { name: 'Create account' }).click();
    await door.getByRole('textbox', { name: 'Phone number' }).fill(phone);
    await door.locator('form button[type="submit"]').click();
    const field = door.locator('input[autocomplete="one-time-code"]');
    await field.waitFor();
    expect(twilio.lastMessage(phone)?.body).toMatch(/^Bookstore code \d{6}$/);
    await field.pressSequentially(twilio.lastCode(phone) ?? '');
    await door.waitForURL(/\/demo-app/);
    await visitor.close();
  });

  test('the person is found by the number however it is written, can be suspended, and the act is named first', async () => {
    await openConsole('/users');
    await page.getByRole('searchbox').fill('+1 (415) 555');
    await page.getByRole('link', { name: phone }).click();
    await button('Actions').click();
    await page.getByRole('menuitem', { name: 'Suspend' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('listitem').first().waitFor();
    expect(await dialog.getByRole('listitem').allInnerTexts()).toContain('all sessions, in every browser and application');
    await dialog.getByRole('button', { name: 'Suspend' }).click();
    await page.getByText('This person cannot sign in').waitFor();
  });

  test('a connector says before it goes what stops working', async () => {
    await openConsole('/connectors');
    await page.getByRole('link', { name: 'Edit' }).click();
    await button('Delete connector').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('sign-up with a phone number').waitFor();
    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
      'sign-up with a phone number',
      'sign-in with a code by SMS',
      'its parameters, credentials among them',
    ]);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  test('the pages pass WCAG 2.2 AA in light and dark, on a desk and on a phone', async () => {
    const pages = [
      { path: '/connectors', ready: page.getByRole('heading', { name: 'SMS' }) },
      { path: '/connectors/set-up/twilio-short-message-service', ready: page.locator('.cm-content') },
      { path: '/connectors/set-up/simple-mail-transfer-protocol', ready: page.locator('.cm-content').first() },
      { path: '/sign-in-experience', ready: page.locator('.cm-content') },
      { path: '/sign-in-experience?tab=sign-up-and-sign-in', ready: page.getByText('Create a password') },
      { path: '/sign-in-experience?tab=content', ready: page.getByLabel('Terms of use') },
      { path: '/users', ready: page.getByRole('link', { name: phone }) },
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
});
