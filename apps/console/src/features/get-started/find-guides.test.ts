import { expect, test } from 'vitest';

import { findGuides } from './find-guides.ts';
import type { Guide } from './guide.ts';

const guide = (id: string, type: Guide['type'], platform: string): Guide => ({
  id,
  name: id === 'm2m' ? { en: 'Machine-to-machine', th: 'ระหว่างเครื่อง', 'pt-BR': 'Máquina a máquina' } : id,
  platform,
  type,
  featured: false,
  order: 0,
  iconPath: '',
  summary: { en: 'web applications', th: 'เว็บ', 'pt-BR': 'aplicações web' },
});

const all = [guide('Flask', 'Traditional', 'Python'), guide('React', 'SPA', 'JavaScript'), guide('m2m', 'MachineToMachine', 'curl')];
const ids = (filter: Partial<Parameters<typeof findGuides>[1]>) =>
  findGuides(all, { types: [], search: '', language: 'en', ...filter }).map(({ id }) => id);

test('no filter lists every guide', () => {
  expect(ids({})).toEqual(['Flask', 'React', 'm2m']);
});

test('several types are alternatives', () => {
  expect(ids({ types: ['SPA', 'MachineToMachine'] })).toEqual(['React', 'm2m']);
  expect(ids({ types: ['Native'] })).toEqual([]);
});

test('every word has to be found, in name, platform or summary, in any case', () => {
  expect(ids({ search: 'python WEB' })).toEqual(['Flask']);
  expect(ids({ search: 'python curl' })).toEqual([]);
});

test('names are searched in the language of the reader', () => {
  expect(ids({ search: 'máquina', language: 'pt-BR' })).toEqual(['m2m']);
  expect(ids({ search: 'máquina', language: 'en' })).toEqual([]);
});
