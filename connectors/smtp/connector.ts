import {
  ConnectorError,
  findTemplate,
  parseConfig,
  renderTemplate,
  type CreateConnector,
  type EmailConnector,
  type EmailTemplate,
  type MessagePayload,
} from '@lintel/connector-kit';
import { smtpConfigGuard, type SmtpConfig } from './config.ts';
import { sendMail, type Mail } from './send-mail.ts';
import { metadata } from './metadata.ts';
import { hintFor } from './texts.ts';

/** E-mail through a mail server: SMTP (RFC 5321), by nodemailer. */
const createSmtp: CreateConnector<EmailConnector> = async ({ getConfig, getI18nEmailTemplate, outbound }) => ({
  type: 'Email',
  metadata,
  configGuard: smtpConfigGuard,
  sendMessage: async ({ to, type, payload }, givenConfig) => {
    const config = parseConfig(smtpConfigGuard, givenConfig ?? (await getConfig(metadata.id)));
    const template = (await getI18nEmailTemplate?.(type, payload.locale)) ?? findTemplate(config.templates, type);
    if (!template) {
      throw new ConnectorError('template_not_found', { hint: hintFor('noTemplate'), usageType: type });
    }
    return sendMail(composeMail(template, { to, payload, config }), { config, outbound });
  },
});

export default createSmtp;

interface Composing {
  readonly to: string;
  readonly payload: MessagePayload;
  readonly config: SmtpConfig;
}

function composeMail(template: EmailTemplate, { to, payload, config }: Composing): Mail {
  const { subject, content, contentType, replyTo = config.replyTo, sendFrom = config.fromEmail } = template;
  const body = renderTemplate(content, contentType === 'text/plain' ? payload : escapedForHtml(payload));
  return {
    to,
    from: renderTemplate(sendFrom, payload),
    ...(replyTo && { replyTo: renderTemplate(replyTo, payload) }),
    subject: renderTemplate(subject, payload),
    ...(contentType === 'text/plain' ? { text: body } : { html: body }),
    ...(config.customHeaders && { headers: config.customHeaders }),
  };
}

/** People choose their own names: none of them may write into the page that a mail is. */
function escapedForHtml(payload: MessagePayload): MessagePayload {
  const escape = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, escape(below)]));
  };
  return Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, escape(value)]));
}
