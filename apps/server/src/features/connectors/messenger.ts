import type { Message, MessageConnector, MessagePayload, TemplateType } from '@lintel/connector-kit';
import { ApiError } from '../../foundation/http/api-error.ts';
import { negotiateLanguage } from '../../foundation/i18n/languages.ts';
import type { Phrases } from '../../foundation/i18n/phrases.ts';
import type { Outbound } from '../../foundation/outbound-http/outbound.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { emailTemplatesPart, findEmailTemplate } from '../email-templates/email-templates-part.ts';
import { experienceLanguages } from '../sign-in-experience/experience-phrases.ts';
import { signInExperiencePart } from '../sign-in-experience/sign-in-experience.ts';
import { builtInTemplate, withBuiltInTemplate } from './built-in-template.ts';
import { connectorFailure } from './connector-failure.ts';
import type { ConnectorFactory } from './connector-factory.ts';
import { connectorOptions } from './connector-options.ts';
import type { ConnectorRegistry } from './connector-registry.ts';
import { connectorsPart } from './connectors-part.ts';
import { messageVariables, type MessageContext } from './message-variables.ts';
import { secretsOf } from './redact.ts';
import { withinTime } from './within-time.ts';

export interface Recipient {
  readonly type: 'email' | 'phone';
  /** E-mail address, or the digits of a phone number with its country code. */
  readonly value: string;
}

export interface OutgoingMessage {
  readonly recipient: Recipient;
  readonly templateType: TemplateType;
  /** Variables of the template: `code`, `link`, `uiLocales`, …; `locale` and those of the context are added. */
  readonly payload: MessagePayload;
  /** Whom and what the message is about: becomes `application`, `organization`, `user` and `inviter`. */
  readonly context?: MessageContext;
  /** What the reader asked for, best first: `ui_locales`, then `Accept-Language` where the tenant detects languages. */
  readonly languages: readonly string[];
  readonly ip?: string;
}

export interface TestMessage {
  readonly factory: ConnectorFactory;
  readonly recipient: Recipient;
  /** Not saved yet. */
  readonly config: Record<string, unknown>;
  /** Language of the message. */
  readonly locale?: string;
  /** Languages of the administrator, best first. */
  readonly languages: readonly string[];
}

/** Sends e-mails and text messages through the tenant's connectors. Who may be sent how many is decided by the caller. */
export interface Messenger {
  /** Throws ApiError: `connector.not_found` (501) when nothing is set up, `connector.*` when the connector failed; the provider's answer goes to the log only. */
  send(scope: TenantScope, message: OutgoingMessage): Promise<void>;
  /** Tries a configuration for an administrator, who also gets the provider's own answer, in `data`. */
  test(scope: TenantScope, message: TestMessage): Promise<void>;
}

export interface MessengerOptions {
  readonly registry: ConnectorRegistry;
  readonly outbound: Outbound;
  readonly phrases: Phrases;
  /** Milliseconds that a connector may take, retries included. */
  readonly timeLimitMs?: number;
}

export function createMessenger({ registry, outbound, phrases, timeLimitMs = 15_000 }: MessengerOptions): Messenger {
  const deliver = async (scope: TenantScope, sending: Sending) => {
    const connector = await openConnector(scope, { factory: sending.factory, outbound });
    return withinTime(connector.sendMessage(sending.message, sending.config), timeLimitMs);
  };

  return {
    async send(scope, { recipient, templateType, payload, context = {}, languages: wanted, ip }) {
      const type = connectorType(recipient);
      const connector = scope.settings.get(connectorsPart).find((candidate) => candidate.type === type);
      const factory = connector && registry.find(connector.connectorId);
      if (!factory) throw new ApiError('connector.not_found', { status: 501, data: { type } });
      const locale = negotiateLanguage({
        wanted,
        available: [...experienceLanguages(scope.settings, phrases), ...scope.settings.get(emailTemplatesPart).languages],
        fallback: fallbackLanguageOf(scope),
      });
      const template = findEmailTemplate(scope.settings, {
        templateType,
        languageTag: locale,
        fallbackLanguage: fallbackLanguageOf(scope),
      });
      const variables = await messageVariables(scope, context, { config: connector.config, template });
      const message = {
        to: recipient.value,
        type: templateType,
        payload: { ...variables, ...payload, locale },
        ...(ip !== undefined && { ip }),
      };
      try {
        const config = withBuiltInTemplate(connector.config, builtInTemplate(phrases, { templateType, recipient, locale }));
        await deliver(scope, { factory, message, ...(config && { config }) });
      } catch (cause) {
        const bearers = [payload.code, payload.link].filter((text) => text !== undefined);
        const secrets = [...secretsOf(connector.config, factory.metadata.formItems), ...bearers];
        const failure = connectorFailure(cause, { secrets, languages: [] });
        scope.log.warn({ connector: factory.id, templateType, code: failure.code, answer: failure.data }, 'message could not be sent');
        throw new ApiError(failure.code, { internal: failure.internal });
      }
    },

    async test(scope, { factory, recipient, config, locale, languages: reader }) {
      const payload = { code: '000000', ...(locale !== undefined && { locale }) };
      try {
        await deliver(scope, { factory, config, message: { to: recipient.value, type: 'Generic', payload } });
      } catch (cause) {
        const failure = connectorFailure(cause, { secrets: secretsOf(config, factory.metadata.formItems), languages: reader });
        throw new ApiError(failure.code, failure);
      }
    },
  };
}

interface Sending {
  readonly factory: ConnectorFactory;
  readonly message: Message;
  readonly config?: Record<string, unknown>;
}

const connectorType = (recipient: Recipient): 'Email' | 'Sms' => (recipient.type === 'email' ? 'Email' : 'Sms');

async function openConnector(
  scope: TenantScope,
  { factory, outbound }: { factory: ConnectorFactory; outbound: Outbound },
): Promise<MessageConnector> {
  const connector = await factory.create(connectorOptions(scope, { outbound }));
  if (connector.type === 'Social') throw new ApiError('connector.unexpected_type');
  return connector;
}

const fallbackLanguageOf = ({ settings }: Pick<TenantScope, 'settings'>): string =>
  settings.get(signInExperiencePart).languageInfo.fallbackLanguage;
