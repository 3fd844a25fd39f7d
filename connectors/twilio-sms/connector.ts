import { setTimeout as delay } from 'node:timers/promises';
import { ConnectorError, findTemplate, parseConfig, renderTemplate, type CreateConnector, type SmsConnector } from '@lintel/connector-kit';
import { twilioConfigGuard } from './config.ts';
import { metadata } from './metadata.ts';
import { postMessage } from './post-message.ts';
import { hintFor } from './texts.ts';

/** Text messages by Twilio's Programmable Messaging API, version 2010-04-01. */
const createTwilioSms: CreateConnector<SmsConnector> = async ({ getConfig, outbound }) => ({
  type: 'Sms',
  metadata,
  configGuard: twilioConfigGuard,
  sendMessage: async ({ to, type, payload }, givenConfig) => {
    const config = parseConfig(twilioConfigGuard, givenConfig ?? (await getConfig(metadata.id)));
    const template = findTemplate(config.templates, type);
    if (!template) {
      throw new ConnectorError('template_not_found', { hint: hintFor('noTemplate'), usageType: type });
    }
    const message = { to: `+${to.replace(/^\+/, '')}`, body: renderTemplate(template.content, payload) };
    return postMessage(message, { config, outbound, now: Date.now, wait: delay });
  },
});

export default createTwilioSms;
