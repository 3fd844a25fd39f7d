import { countryOfDigits, type Country } from './countries.ts';
import { toAsciiDigits } from './ascii-digits.ts';

/** How a region writes the digit that leads its national numbers; `''` = numbers keep every digit they start with. Others use `0`. */
const trunkPrefixes: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(['IT', 'VA', 'SM', 'CI', 'CG', 'BJ', 'GA'].map((region) => [region, /^(?!)/])),
  RU: /^8(?=\d{10}$)/,
  KZ: /^8(?=\d{10}$)/,
  TM: /^8(?=\d{8}$)/,
  BY: /^80?(?=\d{9}$)/,
  LT: /^[08](?=\d{8}$)/,
  HU: /^06/,
};
const northAmerica = /^1(?=\d{10}$)/;

/** What a person typed, as the contract's digits with calling code: `{country: TH, '081 234 5678'}` and `+66 81 234 5678` → `66812345678`. */
export function toPhoneDigits(typed: string, country: Country): string {
  const text = toAsciiDigits(typed).trim();
  const digits = text.replace(/\D/g, '');
  if (!isInternational(text)) return country.callingCode + withoutTrunk(digits, country);
  const international = text.startsWith('00') ? digits.slice(2) : digits;
  const owner = countryOfDigits(international, country);
  if (!owner) return international;
  return owner.callingCode + withoutTrunk(international.slice(owner.callingCode.length), owner);
}

/** The country that an international number names; undefined for a national one or an unfinished code. */
export function countryInText(typed: string, current: Country): Country | undefined {
  const text = toAsciiDigits(typed).trim();
  if (!isInternational(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  return countryOfDigits(text.startsWith('00') ? digits.slice(2) : digits, current);
}

/**
 * E.164 allows 15 digits; nothing shorter than 7 with its calling code is in use. North America, the country of many browsers that are not
 * there, has ten digits and no area code below 200: that catches a number of another country. The server knows the rest.
 */
export const isPhoneDigits = (digits: string): boolean => /^(?:1[2-9]\d{9}|[2-9]\d{6,14})$/.test(digits);

/** Whether the text can only be meant as a phone number: digits and what people put between them. */
export const looksLikePhone = (typed: string): boolean => /^\s*[+＋]?[\p{Nd}\s().\-–/]+$/u.test(typed) && /\p{Nd}/u.test(typed);

/** `66812345678` → `+66 812345678`, for reading. */
export function formatPhone(digits: string): string {
  const country = countryOfDigits(digits);
  return country ? `+${country.callingCode} ${digits.slice(country.callingCode.length)}` : `+${digits}`;
}

const isInternational = (text: string): boolean => /^(?:\+|00)/.test(text);

function withoutTrunk(national: string, country: Country): string {
  if (country.callingCode === '1') return national.replace(northAmerica, '');
  return national.replace(trunkPrefixes[country.region] ?? /^0/, '');
}
