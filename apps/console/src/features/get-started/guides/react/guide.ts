import { siReact } from 'simple-icons';

import type { Guide } from '../../guide.ts';

export const guide: Guide = {
  id: 'react',
  name: 'React',
  platform: 'JavaScript',
  type: 'SPA',
  featured: true,
  order: 40,
  iconPath: siReact.path,
  summary: {
    en: 'Single page applications with hooks',
    th: 'แอปหน้าเดียวที่ใช้ hook',
    'pt-BR': 'Aplicações de página única com hooks',
  },
  suggested: {
    redirectUri: 'http://localhost:5173/callback',
    postLogoutRedirectUri: 'http://localhost:5173/',
  },
};
