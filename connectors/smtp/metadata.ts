import type { ConnectorMetadata } from '@lintel/connector-kit';
import { formItems } from './form-items.ts';
import { texts } from './texts.ts';

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
  formItems: formItems(texts.en),
  translations: {
    th: { formItems: formItems(texts.th), readme: './README.th.md' },
    'pt-BR': { formItems: formItems(texts['pt-BR']), readme: './README.pt-BR.md' },
  },
};
