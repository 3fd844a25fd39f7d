import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * What two phone numbers are compared by: the digits without the trunk zero that some people type after the country code
 * (`61 0412…` is `61 412…`). Where the zero belongs to the number (Italy), it stays.
 *
 * @param phone digits only, country code first, no `+`.
 */
export function phoneKey(phone: string): string {
  if (!/^\d+$/.test(phone)) return phone; // the parser reads spaces, brackets and foreign digits over, which no stored number has
  const parsed = parsePhoneNumberFromString(`+${phone}`);
  if (!parsed?.isValid()) return phone;
  const afterCountryCode = phone.slice(parsed.countryCallingCode.length);
  return afterCountryCode.startsWith('0') ? `${parsed.countryCallingCode}${parsed.nationalNumber}` : phone;
}
