import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fill } from './fill.ts';
import { negotiateLanguage, parseAcceptLanguage, parseUiLocales } from './languages.ts';
import { createLocalize } from './localize.ts';
import { flattenPhrases, loadPhrases, mergePhrases } from './phrases.ts';

describe('languages', () => {
  it('reads Accept-Language by quality and leaves out what is refused', () => {
    expect(parseAcceptLanguage('en;q=0.5, th, pt-BR;q=0.8, de;q=0, *;q=0.1')).toEqual(['th', 'pt-BR', 'en']);
    expect(parseAcceptLanguage(undefined)).toEqual([]);
    expect(parseAcceptLanguage('<script>, ../../etc/passwd, en')).toEqual(['en']);
  });

  it('reads ui_locales in order', () => {
    expect(parseUiLocales('pt-BR  th en')).toEqual(['pt-BR', 'th', 'en']);
  });

  it.each([
    [['pt-BR'], 'pt-BR'],
    [['PT-br'], 'pt-BR'],
    [['pt-PT'], 'pt-BR'],
    [['pt'], 'pt-BR'],
    [['th-TH'], 'th'],
    [['xx', 'th'], 'th'],
    [['xx'], 'en'],
    [[], 'en'],
  ])('%j becomes %s', (wanted, expected) => {
    expect(negotiateLanguage({ wanted, available: ['en', 'pt-BR', 'th'], fallback: 'en' })).toBe(expected);
  });
});

describe('phrases', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  async function locales(files: Record<string, unknown>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'locales-'));
    folders.push(folder);
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
    }
    return folder;
  }

  it('answers a code in the best language, the source language, or as the code', async () => {
    const phrases = await loadPhrases(
      await locales({
        'en/errors.json': { user: { suspended: 'Suspended', missing: 'Missing {{field}}' } },
        'th/errors.json': { user: { suspended: 'ถูกระงับ' } },
      }),
    );
    const localize = createLocalize(phrases);
    expect(phrases.tags).toEqual(['en', 'th']);
    expect(localize('user.suspended', ['th-TH'])).toBe('ถูกระงับ');
    expect(localize('user.missing', ['th'], { field: 'email' })).toBe('Missing email');
    expect(localize('user.unknown', ['th'])).toBe('user.unknown');
  });

  it('refuses to start on a file that is not JSON, and names it', async () => {
    await expect(loadPhrases(await locales({ 'en/errors.json': '{' }))).rejects.toThrow(/en\/errors\.json is not JSON/);
  });

  it('lays custom phrases over built-in ones without changing them', () => {
    const base = { title: 'Sign in', action: { go: 'Go', back: 'Back' } };
    expect(mergePhrases(base, { action: { go: 'Los' } })).toEqual({ title: 'Sign in', action: { go: 'Los', back: 'Back' } });
    expect(base.action.go).toBe('Go');
  });

  it('does not reach the prototype through a custom phrase', () => {
    const custom: unknown = JSON.parse('{"__proto__": {"polluted": "yes"}}');
    mergePhrases({}, custom as Record<string, string>);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('flattens nested and dotted keys alike', () => {
    expect([...flattenPhrases({ a: { b: 'x' }, 'c.d': 'y' })]).toEqual([
      ['a.b', 'x'],
      ['c.d', 'y'],
    ]);
  });

  it('fills what it knows and leaves the rest to be seen', () => {
    expect(fill('{{ name }} has {{count}} of {{total}}', { name: 'Ann', count: 2 })).toBe('Ann has 2 of {{total}}');
  });
});
