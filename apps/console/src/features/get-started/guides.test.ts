import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { fillPlaceholders, originOf, type GuideValues } from './fill-placeholders.ts';

const folder = join(import.meta.dirname, 'guides');
const tags = ['en', 'th', 'pt-BR'];

const values: GuideValues = {
  endpoint: 'https://id.example.com',
  appId: 'app1',
  appSecret: 'secret1',
  redirectUri: 'https://shop.example.com/callback',
  postLogoutRedirectUri: 'https://shop.example.com/',
  origin: 'https://shop.example.com',
  tenantId: 'default',
  managementResource: 'https://default.logto.app/api',
};

const read = (id: string, tag: string) => readFileSync(join(folder, id, `${tag}.md`), 'utf8');
const blocksOf = (text: string) => text.match(/^```[\s\S]*?^```$/gm) ?? [];
const headingsOf = (text: string) => text.match(/^## .+$/gm) ?? [];

describe.each(readdirSync(folder))('guide %s', (id) => {
  test.each(tags)('in %s has the same samples and as many steps as in English', (tag) => {
    expect(blocksOf(read(id, tag))).toEqual(blocksOf(read(id, 'en')));
    expect(headingsOf(read(id, tag))).toHaveLength(headingsOf(read(id, 'en')).length);
  });

  test.each(tags)('in %s leaves no placeholder of ours unfilled', (tag) => {
    expect(fillPlaceholders(read(id, tag), values)).not.toMatch(/\{\{\w+\}\}/);
  });
});

test("double braces with spaces are the sample's own", () => {
  expect(fillPlaceholders('{{ appId }} {{appId}} {{unknown}}', values)).toBe('{{ appId }} app1 {{unknown}}');
});

test('the origin of a custom scheme is the address itself', () => {
  expect(originOf('http://localhost:3000/callback')).toBe('http://localhost:3000');
  expect(originOf('io.example.app://callback')).toBe('io.example.app://callback');
  expect(originOf('not yet')).toBe('not yet');
});
