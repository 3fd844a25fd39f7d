import { expect, it } from 'vitest';
import { phoneKey } from './phone-key.ts';

it.each([
  ['610412345678', '61412345678', 'a trunk zero typed after the country code'],
  ['660812345678', '66812345678', 'the same in Thailand'],
  ['61412345678', '61412345678', 'nothing to take away'],
  ['390612345678', '390612345678', 'the zero of Rome belongs to the number'],
  ['12125550123', '12125550123', 'no zero, untouched'],
  ['4401234', '4401234', 'no valid number: compared as it is'],
])('%s is compared as %s: %s', (phone, key) => expect(phoneKey(phone)).toBe(key));
