const lowercase = 'abcdefghijkmnpqrstuvwxyz';
const uppercase = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const digits = '23456789';
const symbols = '!#%+-=?@';
const kinds = [lowercase, uppercase, digits, symbols];

/** A password of all four kinds of characters, without those that look alike (l, 1, I, O, 0, o): about 115 bits at its length of 20. */
export function generatePassword(length = 20): string {
  const all = kinds.join('');
  for (;;) {
    const password = Array.from({ length }, () => pick(all)).join('');
    if (kinds.every((kind) => Array.from(kind).some((character) => password.includes(character)))) return password;
  }
}

/** Every character equally likely: values above the last whole multiple are drawn again. */
function pick(alphabet: string): string {
  const limit = 256 - (256 % alphabet.length);
  for (;;) {
    const [value = limit] = crypto.getRandomValues(new Uint8Array(1));
    if (value < limit) return alphabet.charAt(value % alphabet.length);
  }
}
