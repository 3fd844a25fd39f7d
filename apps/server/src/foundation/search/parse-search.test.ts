import { describe, expect, it } from 'vitest';
import { parseSearch } from './parse-search.ts';

const fields = ['id', 'name'] as const;
const parse = (query: string) => parseSearch(new URLSearchParams(query), fields);

describe('search language', () => {
  it('is absent without a search key', () => expect(parse('page=2&mode=exact')).toBeUndefined());

  it('plain search looks in every field, as a pattern without case', () =>
    expect(parse('search=%25ann%25')).toEqual({
      conditions: [{ fields: ['id', 'name'], mode: 'like', values: ['%ann%'] }],
      joint: 'or',
      isCaseSensitive: false,
    }));

  it('fields have their own modes', () =>
    expect(parse('search.name=%5Ea&mode.name=posix&search.id=1&search.id=2&mode=exact&joint=and&isCaseSensitive=true')).toEqual({
      conditions: [
        { fields: ['name'], mode: 'posix', values: ['^a'] },
        { fields: ['id'], mode: 'exact', values: ['1', '2'] },
      ],
      joint: 'and',
      isCaseSensitive: true,
    }));

  it.each([
    ['search.email=a', 'a field that is none'],
    ['search=a&mode=fuzzy', 'an unknown mode'],
    ['search=a&joint=xor', 'an unknown joint'],
    ['search.name=a&search.name=b', 'several values outside mode exact'],
    ['search.name=a&mode=similar_to', 'similar_to without case'],
    ['search=', 'nothing to look for'],
    ['search=%00', 'a null character'],
  ])('refuses %s: %s', (query) => expect(() => parse(query)).toThrow(expect.objectContaining({ code: 'request.invalid_input' })));
});
