import { createCipheriv, scrypt, type ScryptOptions } from 'node:crypto';

export interface FirebaseScryptParameters {
  readonly salt: Buffer;
  readonly signerKey: Buffer;
  readonly saltSeparator: Buffer;
  /** scrypt's block size `r`. */
  readonly rounds: number;
  /** scrypt's cost `N` as a power of two. */
  readonly memoryCost: number;
}

const keyBytes = 32;

/**
 * Firebase Authentication's variant of scrypt: the derived key encrypts the project's signer key with AES-256-CTR, and the
 * ciphertext is the hash (https://github.com/firebase/scrypt).
 */
export async function firebaseScrypt(password: string, parameters: FirebaseScryptParameters): Promise<Buffer> {
  const { salt, signerKey, saltSeparator, rounds, memoryCost } = parameters;
  const cost = 2 ** memoryCost;
  const options = { cost, blockSize: rounds, parallelization: 1, maxmem: 256 * cost * rounds };
  const key = await deriveKey(password, Buffer.concat([salt, saltSeparator]), options);
  const cipher = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  return Buffer.concat([cipher.update(signerKey), cipher.final()]);
}

function deriveKey(password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password, salt, keyBytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
