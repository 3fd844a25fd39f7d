import type { ConnectorMetadata } from '@lintel/connector-kit';
import { smtpFormItems } from './form-items.ts';

export const metadata: ConnectorMetadata = {
  id: 'simple-mail-transfer-protocol',
  target: 'smtp',
  platform: null,
  name: { en: 'SMTP', th: 'SMTP', 'pt-BR': 'SMTP' },
  description: {
    en: 'Sends codes by e-mail through any mail server.',
    th: 'ส่งรหัสทางอีเมลผ่านเซิร์ฟเวอร์อีเมลใดก็ได้',
    'pt-BR': 'Envia códigos por e-mail por qualquer servidor de e-mail.',
  },
  logo: './logo.svg',
  logoDark: null,
  readme: './README.md',
  formItems: smtpFormItems,
};
