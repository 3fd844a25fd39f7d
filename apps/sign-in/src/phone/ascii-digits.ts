/** Digits of any script (Thai ๑, Arabic ١, full-width １) as 0 to 9, and the full-width plus as plus. */
export function toAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit))).replaceAll('＋', '+');
}

/** Unicode lays decimal digits out in runs of ten, zero first: count back to the start of the run. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
