import { siFlask } from 'simple-icons';

import type { Guide } from '../../guide.ts';

export const guide: Guide = {
  id: 'flask',
  name: 'Flask',
  platform: 'Python',
  type: 'Traditional',
  featured: true,
  order: 10,
  iconPath: siFlask.path,
  summary: {
    en: 'Python web applications, with the session in Flask',
    th: 'เว็บแอปพลิเคชัน Python ที่เก็บเซสชันไว้ใน Flask',
    'pt-BR': 'Aplicações web em Python, com a sessão no Flask',
  },
  suggested: {
    redirectUri: 'http://localhost:3000/callback',
    postLogoutRedirectUri: 'http://localhost:3000/',
  },
};
