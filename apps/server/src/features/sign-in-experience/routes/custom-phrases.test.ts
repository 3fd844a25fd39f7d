import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestWorld, type TestWorld } from '../../../test-world.ts';
import type { PhraseTree } from '../../../foundation/i18n/phrases.ts';

let world: TestWorld;
let english: PhraseTree;
beforeAll(async () => {
  world = await createTestWorld();
  english = (await world.scope()).phrases.tree('en', 'sign-in');
});
afterAll(() => world.close());

/** Some text of the hosted pages, wherever it lies. */
function somePhrase(tree: PhraseTree = english): { part: PhraseTree; read: (whole: PhraseTree) => unknown } {
  const [key = '', value] = Object.entries(tree)[0] ?? [];
  if (typeof value === 'object') {
    const below = somePhrase(value);
    return { part: { [key]: below.part }, read: (whole) => below.read(whole[key] as PhraseTree) };
  }
  return { part: { [key]: 'Custom words' }, read: (whole) => whole[key] };
}

const read = async (query: string, headers: Record<string, string> = {}) =>
  world.api(`/api/.well-known/phrases${query}`, { token: null, headers });

describe('phrases', () => {
  it('come in the language that was asked for, then the one detected, then the fallback', async () => {
    expect((await read('?lng=pt-BR', { 'accept-language': 'th' })).headers.get('content-language')).toBe('pt-BR');
    expect((await read('', { 'accept-language': 'th-TH, en;q=0.5' })).headers.get('content-language')).toBe('th');
    expect((await read('?lng=xx', { 'accept-language': 'yy' })).headers.get('content-language')).toBe('en');
    expect((await read('?lng=en')).body).toEqual(english);
  });

  it('do not follow the browser where the tenant does not detect languages', async () => {
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { languageInfo: { autoDetect: false, fallbackLanguage: 'pt-BR' } } });
    expect((await read('', { 'accept-language': 'th' })).headers.get('content-language')).toBe('pt-BR');
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { languageInfo: { autoDetect: true, fallbackLanguage: 'en' } } });
  });
});

describe('custom phrases', () => {
  it('lie over the built-in ones at once, in any language', async () => {
    const { part, read: pick } = somePhrase();
    const answer = await world.api('/api/custom-phrases/nl', { method: 'PUT', body: part });
    expect(answer).toMatchObject({
      status: 201,
      body: { tenantId: 'default', languageTag: 'nl', translation: part, id: expect.any(String) as string },
    });
    const phrases = await read('?lng=nl');
    expect(phrases.headers.get('content-language')).toBe('nl');
    expect(pick(phrases.body)).toBe('Custom words');
    expect(Object.keys(phrases.body)).toEqual(Object.keys(english));

    expect((await world.api('/api/custom-phrases')).body).toEqual([answer.body]);
    expect((await world.api('/api/custom-phrases/nl')).body).toEqual(answer.body);
    expect(
      (await world.api('/api/sign-in-exp', { method: 'PATCH', body: { languageInfo: { autoDetect: true, fallbackLanguage: 'nl' } } }))
        .status,
    ).toBe(200);
    expect(await world.api('/api/custom-phrases/nl', { method: 'DELETE' })).toMatchObject({
      status: 409,
      body: { code: 'localization.cannot_delete_default_language' },
    });
    await world.api('/api/sign-in-exp', { method: 'PATCH', body: { languageInfo: { autoDetect: true, fallbackLanguage: 'en' } } });
    expect((await world.api('/api/custom-phrases/nl', { method: 'DELETE' })).status).toBe(204);
    expect(await world.api('/api/custom-phrases/nl', { method: 'DELETE' })).toMatchObject({
      status: 404,
      body: { code: 'entity.not_found' },
    });
    expect(await world.api('/api/custom-phrases/nl')).toMatchObject({ status: 404, body: { code: 'entity.not_found' } });
  });

  it.each([[{ nowhere: 'x' }], [{ nowhere: { deep: 'x' } }]])('refuse words without a place: %j', async (body) => {
    expect(await world.api('/api/custom-phrases/nl', { method: 'PUT', body })).toMatchObject({
      status: 422,
      body: { code: 'localization.invalid_translation_structure' },
    });
  });

  it.each(['x', 'not a tag', '..'])('refuse %j as a language', async (tag) => {
    const answer = await world.api(`/api/custom-phrases/${encodeURIComponent(tag)}`, { method: 'PUT', body: {} });
    expect([400, 404]).toContain(answer.status);
  });
});
