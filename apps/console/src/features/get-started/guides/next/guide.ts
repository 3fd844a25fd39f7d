import { siNextdotjs } from 'simple-icons';

import type { Guide } from '../../guide.ts';

export const guide: Guide = {
  id: 'next',
  name: 'Next.js',
  platform: 'JavaScript',
  type: 'Traditional',
  featured: true,
  order: 20,
  iconPath: siNextdotjs.path,
  summary: {
    en: 'App Router, server components and server actions',
    th: 'App Router, server component และ server action',
    'pt-BR': 'App Router, server components e server actions',
  },
  suggested: {
    redirectUri: 'http://localhost:3000/callback',
    postLogoutRedirectUri: 'http://localhost:3000/',
  },
};
