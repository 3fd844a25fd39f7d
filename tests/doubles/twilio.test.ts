import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTwilioDouble, type TwilioDouble } from './twilio.ts';

let twilio: TwilioDouble;
beforeAll(async () => {
  twilio = await startTwilioDouble();
});
beforeEach(() => twilio.clear());
afterAll(() => twilio.close());

interface Overrides {
  readonly path?: string;
  readonly method?: string;
  readonly authorization?: string | undefined;
  readonly form?: Record<string, string | undefined>;
  readonly contentType?: string;
}

async function post(overrides: Overrides = {}) {
  const authorization =
    'authorization' in overrides ? overrides.authorization : `Basic ${btoa(`${twilio.accountSid}:${twilio.authToken}`)}`;
  const form = { To: '+66812345678', MessagingServiceSid: twilio.messagingServiceSid, Body: 'Your code is 123456', ...overrides.form };
  const fields = Object.entries(form).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const response = await fetch(`${twilio.url}${overrides.path ?? `/2010-04-01/Accounts/${twilio.accountSid}/Messages.json`}`, {
    method: overrides.method ?? 'POST',
    headers: {
      ...(authorization !== undefined && { authorization }),
      'content-type': overrides.contentType ?? 'application/x-www-form-urlencoded',
    },
    ...(overrides.method !== 'GET' && { body: new URLSearchParams(fields).toString() }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, unknown> };
}

describe('the Messages resource', () => {
  it('takes a message and answers with the resource', async () => {
    const { status, body } = await post();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      to: '+66812345678',
      status: 'accepted',
      account_sid: twilio.accountSid,
      error_code: null,
      direction: 'outbound-api',
    });
    expect(body['sid']).toMatch(/^SM[0-9a-f]{32}$/);
    expect(twilio.lastCode('66812345678')).toBe('123456');
  });

  it.each<[number, number, Overrides]>([
    [401, 20003, { authorization: undefined }],
    [401, 20003, { authorization: 'Basic x' }],
    [404, 20404, { path: '/2010-04-01/Accounts/AC0/Messages.json' }],
    [404, 20404, { path: '/2008-08-01/Messages' }],
    [405, 20004, { method: 'GET' }],
    [400, 21604, { form: { To: undefined } }],
    [400, 21604, { contentType: 'application/json' }],
    [400, 21211, { form: { To: '66812345678' } }],
    [400, 21211, { form: { To: '+0812345678' } }],
    [400, 21211, { form: { To: '+66 81 234 5678' } }],
    [400, 21603, { form: { MessagingServiceSid: undefined } }],
    [400, 21705, { form: { MessagingServiceSid: 'MG12' } }],
    [404, 21701, { form: { MessagingServiceSid: `MG${'a'.repeat(32)}` } }],
    [400, 21602, { form: { Body: '' } }],
    [400, 21617, { form: { Body: 'x'.repeat(1601) } }],
    [400, 20001, { form: { RiskCheck: 'perhaps' } }],
  ])('refuses with %i %i', async (status, code, overrides) => {
    expect(await post(overrides)).toMatchObject({
      status,
      body: { code, status, message: expect.any(String) as string, more_info: `https://www.twilio.com/docs/errors/${code}` },
    });
    expect(twilio.messages).toEqual([]);
  });

  it('fails as told, once each', async () => {
    twilio.trouble({ status: 429, code: 20429, message: 'Too Many Requests', retryAfter: '1' });
    const busy = await post();
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await post()).status).toBe(201);
  });
});

it('runs alone and shows its messages', async () => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./twilio.ts', import.meta.url)), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [text] = (await once(child.stdout, 'data')) as [Buffer];
  const url = /at (\S+),/.exec(text.toString())?.[1];
  expect(await (await fetch(`${url}/mailbox?to=%2B66812345678`)).json()).toEqual([]);
  child.kill();
});
