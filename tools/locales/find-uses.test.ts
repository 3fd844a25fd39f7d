import { expect, test } from 'vitest';
import { findUses } from './find-uses.ts';

test('a key is used as a string or by a template that could make it', () => {
  const sources = ["t('users.title')", 't(`roles.${kind}.name`)', "const menu = { label: 'menu.home' }"];
  expect(findUses(['users.title', 'roles.a.name', 'menu.home', 'old.text'], sources)).toEqual({ unknown: [], unused: ['old.text'] });
});

test('a text that is asked for and not there is named', () => {
  expect(findUses([], ["t('users.gone')", "const t = get('users.other')"]).unknown).toEqual(['users.gone']);
});

test('plural forms are asked for by their base', () => {
  expect(findUses(['users.count_one', 'users.count_other'], ["t('users.count', { count })"])).toEqual({ unknown: [], unused: [] });
});
