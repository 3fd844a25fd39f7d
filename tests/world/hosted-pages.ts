import { inject } from 'vitest';
import type { Page } from 'playwright-core';

/** What a person does on the hosted pages. Controls are found as a person finds them: by what they are and say. */
export async function enterPhone(page: Page, phone: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Phone number' }).fill(phone);
  await page.locator('form button[type="submit"]').click();
}

/** Reads the code from the message that the SMS provider took, and types it. */
export async function enterCodeFromMessage(page: Page, phone: string): Promise<void> {
  const field = page.locator('input[autocomplete="one-time-code"]');
  await field.waitFor();
  await field.pressSequentially(await readCode(phone));
}

/** The code in the newest message to a number. */
export async function readCode(phone: string): Promise<string> {
  const { mailboxUrl } = inject('world');
  const response = await fetch(`${mailboxUrl}?to=${encodeURIComponent(phone)}`);
  const [newest] = (await response.json()) as { body: string }[];
  const code = /\b\d{6}\b/.exec(newest?.body ?? '')?.[0];
  if (code === undefined) throw new Error(`No code was sent to ${phone}: ${JSON.stringify(newest)}`);
  return code;
}
