import { siExpress } from 'simple-icons';

import type { Guide } from '../../guide.ts';

export const guide: Guide = {
  id: 'express',
  name: 'Express',
  platform: 'JavaScript',
  type: 'Traditional',
  featured: true,
  order: 30,
  iconPath: siExpress.path,
  summary: {
    en: 'Node servers, with the routes as middleware',
    th: 'เซิร์ฟเวอร์ Node ที่มีเส้นทางพร้อมใช้เป็นมิดเดิลแวร์',
    'pt-BR': 'Servidores Node, com as rotas prontas como middleware',
  },
  suggested: {
    redirectUri: 'http://localhost:3000/logto/sign-in-callback',
    postLogoutRedirectUri: 'http://localhost:3000',
  },
};
