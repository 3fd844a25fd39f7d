import type { Guide } from '../../guide.ts';

export const guide: Guide = {
  id: 'device-flow',
  name: { en: 'Device', th: 'อุปกรณ์', 'pt-BR': 'Dispositivo' },
  platform: 'Node',
  type: 'Native',
  isDevice: true,
  featured: false,
  order: 60,
  // A screen on a stand, and the cursor of a terminal.
  iconPath:
    'M3 3h18a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1h-8v2h4a1 1 0 1 1 0 2H7a1 1 0 1 1 0-2h4v-2H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zm1 2v10h16V5zm3.7 2.3 2.6 2a1 1 0 0 1 0 1.5l-2.6 2-1.2-1.6 1.5-1.2-1.5-1.1zM12 11h4v2h-4z',
  summary: {
    en: 'Televisions, terminals and tools without a browser',
    th: 'โทรทัศน์ เทอร์มินัล และเครื่องมือที่ไม่มีเบราว์เซอร์',
    'pt-BR': 'Televisões, terminais e ferramentas sem navegador',
  },
};
