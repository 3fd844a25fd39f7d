import { vi } from 'vitest';
import type { SmtpDouble } from '../../../../../tests/doubles/smtp.ts';
import { TestBrowser, type BrowserAnswer } from '../../test-browser.ts';
import type { TestWorld } from '../../test-world.ts';
import { createClient, createPerson, requestToken, type TestClient, type TokenAnswer } from '../test-clients.ts';

export type Person = Awaited<ReturnType<typeof createPerson>>;

/** An application that may ask people by a message. */
export const createAsking = (world: TestWorld, settings: Parameters<typeof createClient>[1] = {}): Promise<TestClient> =>
  createClient(world, { ...settings, protocolSettings: { backchannelTokenDeliveryMode: 'poll', ...settings.protocolSettings } });

/** Makes a request (OpenID Connect CIBA §7.1). */
export const ask = (world: TestWorld, client: TestClient, parameters: Record<string, string>): Promise<TokenAnswer> =>
  requestToken(world, client, { scope: 'openid offline_access profile', ...parameters }, { path: '/oidc/backchannel' });

export const poll = (world: TestWorld, client: TestClient, authReqId: string, more: Record<string, string> = {}): Promise<TokenAnswer> =>
  requestToken(world, client, { grant_type: 'urn:openid:params:grant-type:ciba', auth_req_id: authReqId, ...more });

/** What stands in the link of the message that a person gets. */
export async function linkOf(mail: SmtpDouble, address: string): Promise<string> {
  const found = await vi.waitFor(
    () => {
      const body = mail.lastMail(address)?.body ?? '';
      const link = /approve\?request=(?:3D)?([0-9A-F]{40})/.exec(body.replaceAll(/=\r?\n/g, ''))?.[1];
      if (link === undefined) throw new Error(`no link for ${address}: ${body}`);
      return link;
    },
    { timeout: 10_000, interval: 50 },
  );
  mail.clear();
  return found;
}

/** Opens the link as its page does. @returns where the browser is sent: the sign-in, or on to the question */
export async function open(browser: TestBrowser, link: string): Promise<BrowserAnswer> {
  const { body } = await browser.request('/oidc/device', { headers: { accept: 'application/json' } });
  return browser.request('/oidc/device', {
    form: { xsrf: body.xsrf, user_code: link, confirm: 'yes' },
    headers: { accept: 'text/html' },
  });
}

/** The same, and signs in where that is asked. */
export async function openSignedIn(browser: TestBrowser, link: string, person: Person): Promise<BrowserAnswer> {
  const opened = await open(browser, link);
  const clientId = opened.location?.searchParams.get('app_id') ?? '';
  return opened.location?.pathname === '/sign-in' ? browser.finishSignIn(clientId, person) : opened;
}

/** Goes all the way. @returns the page that says so */
export async function approve(browser: TestBrowser, link: string, person: Person, organizationIds?: string[]): Promise<BrowserAnswer> {
  const asked = await openSignedIn(browser, link, person);
  if (asked.location?.pathname !== '/consent') throw new Error(`nobody was asked: ${asked.status} ${asked.location?.href} ${asked.text}`);
  const { body } = await browser.request('/api/interaction/consent', { json: { ...(organizationIds && { organizationIds }) } });
  return browser.request(body.redirectTo, { headers: { accept: 'text/html' } });
}
