import { expect, test } from 'vitest';

import { preferredLanguage } from './i18n.ts';

test('a language chosen earlier wins, when we still speak it', () => {
  expect(preferredLanguage('th', ['en-US'])).toBe('th');
  expect(preferredLanguage('xx', ['pt-PT'])).toBe('pt-BR');
});

test("else the first of the browser's that we speak, by its base language", () => {
  expect(preferredLanguage(null, ['fr-FR', 'th-TH', 'en'])).toBe('th');
  expect(preferredLanguage(null, ['pt'])).toBe('pt-BR');
});

test('else English', () => {
  expect(preferredLanguage(null, ['fr', 'de'])).toBe('en');
  expect(preferredLanguage(null, [])).toBe('en');
});
