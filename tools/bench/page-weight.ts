import type { Browser, CDPSession } from 'playwright-core';
import { launchBrowser } from '../../tests/world/browser.ts';

export interface PageWeight {
  readonly requests: number;
  /** Of all answers as they came over the wire, compressed, heads included. */
  readonly bytes: number;
}

/** What a first visit loads, in a Chromium that has nothing in its cache. */
export async function weighPages(addresses: Readonly<Record<string, string>>): Promise<Record<string, PageWeight>> {
  const browser = await launchBrowser();
  const weights: Record<string, PageWeight> = {};
  for (const [name, address] of Object.entries(addresses)) weights[name] = await weigh(browser, address);
  await browser.close();
  return weights;
}

async function weigh(browser: Browser, address: string): Promise<PageWeight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const count = await countTraffic(await context.newCDPSession(page));
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await context.close();
  return count();
}

async function countTraffic(session: CDPSession): Promise<() => PageWeight> {
  let requests = 0;
  let bytes = 0;
  await session.send('Network.enable');
  // Addresses of the `data:` kind are in the page already.
  session.on('Network.requestWillBeSent', ({ request }) => (requests += request.url.startsWith('http') ? 1 : 0));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => ({ requests, bytes });
}
