import type { Outbound } from '@lintel/connector-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTwilioDouble, type TwilioDouble } from '../../tests/doubles/twilio.ts';
import { twilioConfigGuard } from './config.ts';
import createTwilioSms from './connector.ts';
import { postMessage } from './post-message.ts';
import { texts } from './texts.ts';

let twilio: TwilioDouble;
beforeAll(async () => {
  twilio = await startTwilioDouble();
});
beforeEach(() => twilio.clear());
afterAll(() => twilio.close());

const fetchPlainly: Outbound['fetch'] = (url, { timeoutMs = 5000, body, ...request } = {}) =>
  fetch(url, { ...request, ...(body !== undefined && { body }), signal: AbortSignal.timeout(timeoutMs) });

const outbound: Outbound = {
  fetch: fetchPlainly,
  resolve: async (hostname) => hostname,
};

const connector = (config: Record<string, unknown> = {}) =>
  createTwilioSms({ getConfig: async () => ({ ...twilio.connectorConfig, ...config }), outbound });

const english = (text: string | RegExp) => expect.objectContaining({ en: expect.stringMatching(text) as string }) as object;

const message = { to: '66812345678', type: 'SignIn', payload: { code: '123456' } } as const;

/** Posts with a clock of its own that moves only by waiting. */
async function post(overrides: Record<string, unknown> = {}, fetchWith = fetchPlainly) {
  const waits: number[] = [];
  let now = 1_000_000;
  const config = twilioConfigGuard.parse({ ...twilio.connectorConfig, ...overrides });
  const result = await postMessage(
    { to: '+66812345678', body: 'hello' },
    {
      config,
      outbound: { fetch: fetchWith },
      now: () => now,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        now += milliseconds;
      },
    },
  ).catch((error: unknown) => error);
  return { result, waits };
}

describe('sending', () => {
  it('posts To, MessagingServiceSid, Body and RiskCheck with Basic credentials, and answers what Twilio said', async () => {
    const answer = await (await connector()).sendMessage(message);
    expect(twilio.lastMessage('66812345678')?.form).toEqual({
      To: '+66812345678',
      MessagingServiceSid: twilio.messagingServiceSid,
      Body: 'Your code is 123456',
      RiskCheck: 'enable',
    });
    expect(answer).toMatchObject({ status: 'accepted', to: '+66812345678' });
  });

  it('leaves the risk check out when told to', async () => {
    await (await connector({ disableRiskCheck: true })).sendMessage(message);
    expect(twilio.lastMessage('66812345678')?.form['RiskCheck']).toBe('disable');
  });

  it('takes the template for the use, else Generic, else says which one is missing', async () => {
    const templates = [
      { usageType: 'Register', content: 'Welcome {{code}} {{user.name}}' },
      { usageType: 'Generic', content: 'Any {{code}}' },
    ];
    const both = await connector({ templates });
    await both.sendMessage({ ...message, type: 'Register' });
    await both.sendMessage({ ...message, type: 'BindMfa' });
    expect(twilio.messages.map(({ body }) => body)).toEqual(['Welcome 123456 {{user.name}}', 'Any 123456']);
    await expect((await connector({ templates: templates.slice(0, 1) })).sendMessage(message)).rejects.toMatchObject({
      code: 'template_not_found',
      data: { usageType: 'SignIn' },
    });
  });

  it('tests a configuration that is not saved', async () => {
    const broken = await createTwilioSms({ getConfig: async () => Promise.reject(new Error('nothing saved')), outbound });
    await broken.sendMessage({ ...message, type: 'Generic' }, twilio.connectorConfig);
    expect(twilio.lastCode('+66812345678')).toBe('123456');
  });

  it('refuses a configuration that lacks fields, and does not repeat its values', async () => {
    const failure = (await connector({ fromMessagingServiceSID: undefined })).sendMessage(message);
    await expect(failure).rejects.toMatchObject({ code: 'invalid_config' });
    expect(JSON.stringify(await failure.catch((error: unknown) => error))).not.toContain(twilio.authToken);
  });
});

describe('refusals say what to do', () => {
  it.each([
    ['20003', { authToken: 'wrong' }, /account SID and auth token/],
    ['21705', { fromMessagingServiceSID: 'MG1' }, /starts with MG/],
    ['21701', { fromMessagingServiceSID: `MG${'0'.repeat(32)}` }, /Messaging › Services/],
  ])('%s', async (code, overrides, hint) => {
    const { result, waits } = await post(overrides);
    expect(result).toMatchObject({ code: 'general', data: { code: Number(code), hint: english(hint) } });
    expect(waits).toEqual([]);
    expect(JSON.stringify(result)).not.toContain(twilio.authToken);
  });

  it('21211: a number Twilio does not take', async () => {
    await expect((await connector()).sendMessage({ ...message, to: '012' })).rejects.toMatchObject({
      data: { code: 21211, message: expect.stringContaining('+012') as string, hint: english('country code') },
    });
  });

  it('21408: a country the account may not send to', async () => {
    twilio.forbidCountry('+66');
    expect((await post()).result).toMatchObject({ data: { code: 21408, hint: english('Geo permissions') } });
  });

  it('21610: a person who sent STOP', async () => {
    twilio.optOut('66812345678');
    expect((await post()).result).toMatchObject({ data: { code: 21610, hint: english('START') } });
  });

  it('an answer that is no JSON', async () => {
    twilio.trouble({ status: 403, html: '<h1>Forbidden</h1>' });
    expect((await post()).result).toMatchObject({ code: 'general', data: { status: 403, message: '<h1>Forbidden</h1>' } });
  });
});

describe('trying again', () => {
  const busy = { status: 429, code: 20429, message: 'Too Many Requests' };

  it('repeats after 429 and 5xx', async () => {
    twilio.trouble(busy, { status: 503, html: 'unavailable' });
    const { result, waits } = await post();
    expect(result).toMatchObject({ status: 'accepted' });
    expect(waits).toEqual([250, 500]);
    expect(twilio.messages).toHaveLength(1);
  });

  it('waits as long as Retry-After says', async () => {
    twilio.trouble({ ...busy, retryAfter: '3' });
    expect((await post()).waits).toEqual([3000]);
  });

  it('gives up at once when Retry-After is beyond the time limit', async () => {
    twilio.trouble({ ...busy, retryAfter: '60' });
    const { result, waits } = await post();
    expect(result).toMatchObject({
      code: 'rate_limit_exceeded',
      data: { code: 20429, hint: english('too many requests') },
    });
    expect(waits).toEqual([]);
    expect(twilio.requestCount).toBe(1);
  });

  it('gives up when the time limit is reached', async () => {
    twilio.trouble(...Array.from({ length: 20 }, () => ({ status: 500, code: 20500, message: 'Internal Server Error' })));
    const { result, waits } = await post();
    expect(result).toMatchObject({ code: 'general', data: { status: 500, hint: english('status.twilio.com') } });
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(10_000);
  });

  it('does not repeat after a time-out: the message may have gone out', async () => {
    twilio.trouble({ slowMs: 10_000 });
    const impatient: Outbound['fetch'] = (url, request) => fetchPlainly(url, { ...request, timeoutMs: 50 });
    const { result } = await post({}, impatient);
    expect(result).toMatchObject({ code: 'general', data: { hint: english('may still arrive') } });
    expect(twilio.requestCount).toBe(1);
  });

  it('says so when nobody answers', async () => {
    const { result } = await post({ apiBaseUrl: 'http://127.0.0.1:9' });
    expect(result).toMatchObject({ code: 'general', data: { hint: english('could not be reached') } });
  });

  it('passes on why an address is refused', async () => {
    const refusing: Outbound['fetch'] = () =>
      Promise.reject(Object.assign(new Error('10.0.0.1 is not public: see OUTBOUND_ALLOW'), { name: 'OutboundRefused' }));
    expect((await post({}, refusing)).result).toMatchObject({
      code: 'invalid_config',
      data: { hint: expect.stringContaining('OUTBOUND_ALLOW') as string },
    });
  });
});

describe('words', () => {
  it('say the same things in every language', () => {
    for (const { form, hints, templates } of Object.values(texts)) {
      expect(Object.keys(form)).toEqual(Object.keys(texts.en.form));
      expect(Object.keys(hints)).toEqual(Object.keys(texts.en.hints));
      expect(Object.keys(templates)).toEqual(Object.keys(texts.en.templates));
    }
  });
});

describe('configuration', () => {
  it('takes an API address with or without a slash at its end, and an empty one as none', () => {
    const parse = (apiBaseUrl: string) => twilioConfigGuard.parse({ ...twilio.connectorConfig, apiBaseUrl }).apiBaseUrl;
    expect([parse('https://api.dublin.ie1.twilio.com/'), parse('')]).toEqual(['https://api.dublin.ie1.twilio.com', undefined]);
    expect(twilioConfigGuard.safeParse({ ...twilio.connectorConfig, apiBaseUrl: 'ftp://x' }).success).toBe(false);
  });
});
