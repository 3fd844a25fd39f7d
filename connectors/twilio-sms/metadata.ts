import type { ConnectorMetadata } from '@lintel/connector-kit';
import { twilioFormItems } from './config.ts';

export const metadata: ConnectorMetadata = {
  id: 'twilio-short-message-service',
  target: 'twilio-sms',
  platform: null,
  name: { en: 'Twilio SMS', th: 'Twilio SMS', 'pt-BR': 'SMS pela Twilio' },
  description: {
    en: 'Sends codes by text message through Twilio, to almost every country.',
    th: 'ส่งรหัสทางข้อความ SMS ผ่าน Twilio ได้เกือบทุกประเทศ',
    'pt-BR': 'Envia códigos por SMS pela Twilio para quase todos os países.',
  },
  logo: './logo.svg',
  logoDark: null,
  readme: './README.md',
  formItems: twilioFormItems,
};
