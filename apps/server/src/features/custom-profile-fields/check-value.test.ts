import { describe, expect, it } from 'vitest';
import { checkValue } from './check-value.ts';
import type { FieldConfig, FieldType } from './schemas.ts';

const part = (name: string, required = false) => ({ name, enabled: true, type: 'Text' as const, required });

describe('a value that fits', () => {
  it.each<[FieldType, FieldConfig, unknown, unknown]>([
    ['Text', { minLength: 2, maxLength: 3 }, 'abc', 'abc'],
    ['Number', { minValue: 1, maxValue: 3 }, '2', 2],
    ['Number', {}, -1.5, -1.5],
    ['Checkbox', {}, 'false', false],
    ['Checkbox', {}, true, true],
    ['Select', { options: [{ value: 'a' }] }, 'a', 'a'],
    ['Url', {}, 'https://example.com/x', 'https://example.com/x'],
    ['Regex', { format: '^[A-Z]+$' }, 'ABC', 'ABC'],
    ['Date', { format: 'yyyy-MM-dd' }, '2024-02-29', '2024-02-29'],
    ['Date', { format: 'dd/MM/yyyy' }, '31/12/1999', '31/12/1999'],
    ['Date', { format: 'custom', customFormat: 'yyyy.MM.dd' }, '1999.12.31', '1999.12.31'],
    ['Date', { format: 'custom', customFormat: 'MMM yyyy' }, 'Dec 1999', 'Dec 1999'],
    ['Address', { parts: [part('country', true), part('region')] }, { country: 'Thailand', region: '' }, { country: 'Thailand' }],
  ])('%s %j %j', (type, config, value, kept) => {
    expect(checkValue({ type, config }, value)).toEqual({ value: kept });
  });
});

describe('a value that does not', () => {
  it.each<[FieldType, FieldConfig, unknown]>([
    ['Text', { minLength: 2 }, 'a'],
    ['Text', { maxLength: 2 }, 'abc'],
    ['Text', {}, 'x'.repeat(3000)],
    ['Text', {}, { toString: 'a' }],
    ['Number', { minValue: 1 }, 0],
    ['Number', { maxValue: 1 }, '2'],
    ['Number', {}, ' '],
    ['Number', {}, 'Infinity'],
    ['Checkbox', {}, 'yes'],
    ['Select', { options: [{ value: 'a' }] }, 'b'],
    ['Url', {}, 'javascript:alert(1)'],
    ['Regex', { format: '^[A-Z]+$' }, 'abc'],
    ['Date', { format: 'yyyy-MM-dd' }, '2023-02-29'],
    ['Date', { format: 'MM/dd/yyyy' }, '31/12/1999'],
    ['Date', {}, 'tomorrow'],
    ['Fullname', { parts: [part('givenName', true)] }, {}],
    ['Fullname', { parts: [part('givenName')] }, { familyName: 'A' }],
    ['Address', { parts: [part('country')] }, { country: 7 }],
    ['Address', { parts: [part('country')] }, ['Thailand']],
  ])('%s %j %j', (type, config, value) => {
    expect(checkValue({ type, config }, value)).toEqual({ problem: expect.any(String) });
  });
});
