import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTwilioDouble, type TwilioDouble } from '../../../../../tests/doubles/twilio.ts';
import { createOutbound } from '../../foundation/outbound-http/outbound.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import { defaultSignInExperience } from '../sign-in-experience/defaults.ts';
import { emailTemplatesPart } from '../email-templates/email-templates-part.ts';
import { customPhrasesPart } from '../sign-in-experience/experience-phrases.ts';
import { signInExperiencePart } from '../sign-in-experience/sign-in-experience.ts';
import type { Connector } from './connector.ts';
import { loadConnectors, type ConnectorRegistry } from './connector-registry.ts';
import { connectorsPart } from './connectors-part.ts';
import { createMessenger, type OutgoingMessage } from './messenger.ts';

const outbound = createOutbound({ allow: [], allowLoopback: true });
let twilio: TwilioDouble;
let registry: ConnectorRegistry;
beforeAll(async () => {
  twilio = await startTwilioDouble();
  const folders = [fileURLToPath(new URL('../../../../../connectors', import.meta.url))];
  registry = await loadConnectors({ folders, outbound, log: { info: () => undefined, warn: () => undefined } });
});
beforeEach(() => twilio.clear());
afterAll(() => Promise.all([twilio.close(), outbound.close()]));

const phrases = { tags: ['en', 'th', 'pt-BR'], tree: () => ({}) };
const messenger = (timeLimitMs?: number) =>
  createMessenger({ registry, outbound, phrases, ...(timeLimitMs !== undefined && { timeLimitMs }) });

/** As much of a tenant as sending needs. */
function scopeWith(config?: Record<string, unknown>) {
  const connectors: Connector[] = config
    ? [
        {
          id: 'sms',
          connectorId: 'twilio-short-message-service',
          type: 'Sms',
          config,
          metadata: {},
          syncProfile: false,
          enableTokenStorage: false,
        },
      ]
    : [];
  const values = new Map<string, unknown>([
    [connectorsPart.name, connectors],
    [emailTemplatesPart.name, { details: new Map(), languages: [] }],
    [customPhrasesPart.name, new Map([['nl', {}]])],
    [applicationsPart.name, new Map([['app', { id: 'app', name: 'Bookstore', secrets: [{ value: 'hidden' }] }]])],
    [
      signInExperiencePart.name,
      { ...defaultSignInExperience({ isAdmin: false }), languageInfo: { autoDetect: true, fallbackLanguage: 'th' } },
    ],
  ]);
  const log = { warn: vi.fn<(fields: object, message: string) => void>() };
  const scope = { settings: { get: (part: { name: string }) => values.get(part.name) }, log } as unknown as TenantScope;
  return { scope, log };
}

const message: OutgoingMessage = {
  recipient: { type: 'phone', value: '66812345678' },
  templateType: 'SignIn',
  payload: { code: '654321' },
  languages: ['pt'],
};

const failureOf = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

describe('send', () => {
  it('sends through the connector of the recipient’s kind', async () => {
    const { scope } = scopeWith({ ...twilio.connectorConfig });
    await messenger().send(scope, message);
    expect(twilio.lastCode('66812345678')).toBe('654321');
  });

  it('gives templates the best language there is, else the tenant’s own', async () => {
    const templates = [{ usageType: 'Generic', content: '{{locale}} {{code}}' }];
    const { scope } = scopeWith({ ...twilio.connectorConfig, templates });
    await messenger().send(scope, message);
    await messenger().send(scope, { ...message, languages: ['nl-BE'] });
    await messenger().send(scope, { ...message, languages: ['de-DE'] });
    expect(twilio.messages.map(({ body }) => body)).toEqual(['pt-BR 654321', 'nl 654321', 'th 654321']);
  });

  it('names the application, and reads nothing that no template mentions', async () => {
    const templates = [{ usageType: 'Generic', content: '{{application.name}}{{application.secrets}}: {{code}}' }];
    const { scope } = scopeWith({ ...twilio.connectorConfig, templates }); // this scope has no database
    await messenger().send(scope, { ...message, context: { applicationId: 'app', userId: 'somebody', organizationId: 'some' } });
    expect(twilio.lastMessage('66812345678')?.body).toBe('Bookstore: 654321');
  });

  it('goes out without what cannot be read', async () => {
    const templates = [{ usageType: 'Generic', content: '{{user.name}} {{code}}' }];
    const { scope, log } = scopeWith({ ...twilio.connectorConfig, templates });
    await messenger().send(scope, { ...message, context: { userId: 'somebody' } });
    expect(twilio.lastMessage('66812345678')?.body).toBe('{{user.name}} 654321');
    expect(log.warn).toHaveBeenCalledTimes(1);
  });

  it('answers 501 connector.not_found when nothing is set up', async () => {
    await expect(messenger().send(scopeWith().scope, message)).rejects.toMatchObject({ code: 'connector.not_found', status: 501 });
    const { scope } = scopeWith({ ...twilio.connectorConfig });
    const mail = { ...message, recipient: { type: 'email', value: 'a@b.example' } } as const;
    await expect(messenger().send(scope, mail)).rejects.toMatchObject({ code: 'connector.not_found', status: 501 });
  });

  it('tells a person no more than that it failed, the log what the provider said, and neither the secret nor the code', async () => {
    const { scope, log } = scopeWith({ ...twilio.connectorConfig, authToken: 'not-the-token' });
    const failure = await failureOf(messenger().send(scope, message));
    expect(failure).toMatchObject({ code: 'connector.general', status: 400, data: undefined });
    expect(log.warn).toHaveBeenCalledWith(
      expect.objectContaining({ answer: expect.objectContaining({ code: 20003 }) as object }),
      expect.any(String),
    );
    expect(JSON.stringify([failure, log.warn.mock.calls])).not.toMatch(/not-the-token|654321/);
  });

  it('does not wait for ever', async () => {
    twilio.trouble({ slowMs: 3000 });
    const { scope } = scopeWith({ ...twilio.connectorConfig });
    await expect(messenger(50).send(scope, message)).rejects.toMatchObject({ code: 'connector.general' });
  });
});

describe('test', () => {
  const factory = () => {
    const found = registry.find('twilio-short-message-service');
    if (!found) throw new Error('not loaded');
    return found;
  };

  it('sends 000000 with a configuration that is not saved', async () => {
    await messenger().test(scopeWith().scope, {
      factory: factory(),
      recipient: message.recipient,
      config: { ...twilio.connectorConfig },
      languages: [],
    });
    expect(twilio.lastCode('66812345678')).toBe('000000');
  });

  it('shows an administrator the provider’s own answer and what to do, without the secret', async () => {
    twilio.trouble({ status: 400, code: 21211, message: `Invalid number, token was ${twilio.authToken}` });
    const config = { ...twilio.connectorConfig };
    const failure = await failureOf(
      messenger().test(scopeWith().scope, { factory: factory(), recipient: message.recipient, config, languages: ['th-TH'] }),
    );
    expect(failure).toMatchObject({
      code: 'connector.general',
      data: { code: 21211, message: 'Invalid number, token was •••', hint: expect.stringContaining('รหัสประเทศ') as string },
      details: expect.stringContaining('รหัสประเทศ') as string,
    });
  });

  it('names the setting when the address is a private one', async () => {
    const guarded = createOutbound({ allow: [], allowLoopback: false });
    const strict = createMessenger({ registry, outbound: guarded, phrases });
    const config = { ...twilio.connectorConfig };
    const failure = await failureOf(
      strict.test(scopeWith().scope, { factory: factory(), recipient: message.recipient, config, languages: ['th-TH'] }),
    );
    expect(failure).toMatchObject({ code: 'connector.invalid_config', details: expect.stringContaining('OUTBOUND_ALLOW') as string });
    await guarded.close();
  });
});
