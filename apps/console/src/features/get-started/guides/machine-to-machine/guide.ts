import type { Guide } from '../../guide.ts';

export const guide: Guide = {
  id: 'machine-to-machine',
  name: { en: 'Machine-to-machine', th: 'ระหว่างเครื่อง', 'pt-BR': 'Máquina a máquina' },
  platform: 'curl, Node',
  type: 'MachineToMachine',
  featured: true,
  order: 70,
  // Two servers and the line between them.
  iconPath:
    'M3 3h18a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-8v4h8a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-5a1 1 0 0 1 1-1h8v-4H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zm3 2.5a1 1 0 1 0 0 2 1 1 0 0 0 0-2zm0 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2z',
  summary: {
    en: 'Services and scripts that call an API in their own name',
    th: 'บริการและสคริปต์ที่เรียก API ในนามของตัวเอง',
    'pt-BR': 'Serviços e scripts que chamam uma API em nome próprio',
  },
};
