import type { ConnectorMetadata } from '@lintel/connector-kit';
import { formItems } from './form-items.ts';
import { texts } from './texts.ts';

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
  formItems: formItems(texts.en),
  translations: {
    th: { formItems: formItems(texts.th), readme: './README.th.md' },
    'pt-BR': { formItems: formItems(texts['pt-BR']), readme: './README.pt-BR.md' },
  },
};
