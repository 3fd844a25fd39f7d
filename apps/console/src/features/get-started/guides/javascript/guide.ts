import { siJavascript } from 'simple-icons';

import type { Guide } from '../../guide.ts';

export const guide: Guide = {
  id: 'javascript',
  name: 'JavaScript',
  platform: 'JavaScript',
  type: 'SPA',
  featured: false,
  order: 60,
  iconPath: siJavascript.path,
  summary: {
    en: 'Browser applications without a framework',
    th: 'แอปพลิเคชันในเบราว์เซอร์ที่ไม่ใช้เฟรมเวิร์ก',
    'pt-BR': 'Aplicações no navegador, sem framework',
  },
  suggested: {
    redirectUri: 'http://localhost:5173/callback',
    postLogoutRedirectUri: 'http://localhost:5173/',
  },
};
