import { siVuedotjs } from 'simple-icons';

import type { Guide } from '../../guide.ts';

export const guide: Guide = {
  id: 'vue',
  name: 'Vue',
  platform: 'JavaScript',
  type: 'SPA',
  featured: true,
  order: 50,
  iconPath: siVuedotjs.path,
  summary: {
    en: 'Single page applications with a plugin and composables',
    th: 'แอปหน้าเดียวที่ใช้ปลั๊กอินและ composable',
    'pt-BR': 'Aplicações de página única com plugin e composables',
  },
  suggested: {
    redirectUri: 'http://localhost:5173/callback',
    postLogoutRedirectUri: 'http://localhost:5173/',
  },
};
