import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Seals values that must be read again (client secrets, connector configurations) under `SECRET_KEY`. */
export interface Sealer {
  /** Base64 of iv ‖ tag ‖ ciphertext. */
  seal(plaintext: string): string;
  /** Throws when the key is another one or the text was changed. */
  open(sealed: string): string;
  /** HMAC-SHA-256 in base64url: a digest that a copy of the database alone cannot be searched for, however short the value. */
  mac(value: string): string;
}

/** @param key 32 bytes. */
export function createSealer(key: Buffer): Sealer {
  const macKey = Buffer.from(hkdfSync('sha256', key, '', 'lintel mac', 32)); // RFC 5869: a key of its own for each use
  return {
    mac: (value) => createHmac('sha256', macKey).update(value).digest('base64url'),
    seal(plaintext) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagBytes });
      const ciphertext = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), ciphertext]).toString('base64');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
      decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
      return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
    },
  };
}
