import { createHash, timingSafeEqual } from 'node:crypto';
import { parseLegacyDigest, verifyLegacyDigest } from './legacy-digest.ts';
import type { PasswordAlgorithm } from './tables.ts';

type ImportedAlgorithm = Exclude<PasswordAlgorithm, 'Argon2i' | 'Argon2d' | 'Argon2id'>;

/** `$2b$12$` and 22 characters of salt, 31 of hash. */
export const isBcryptDigest = (digest: string): boolean => /^\$2[abxy]\$\d\d\$[./0-9A-Za-z]{53}$/.test(digest);

/**
 * Checks a password against a digest made by another system.
 *
 * @throws ApiError `password.invalid_legacy_password_format`, `password.unsupported_legacy_hash_algorithm`
 */
export async function verifyImportedDigest(password: string, digest: string, algorithm: ImportedAlgorithm): Promise<boolean> {
  if (algorithm === 'Bcrypt') {
    const { verify } = await import('@node-rs/bcrypt'); // 6 MB that only an import of such digests needs
    return isBcryptDigest(digest) && verify(password, digest);
  }
  if (algorithm === 'Legacy') return verifyLegacyDigest(password, parseLegacyDigest(digest));
  return equalHex(createHash(algorithm).update(password).digest('hex'), digest);
}

function equalHex(computed: string, stored: string): boolean {
  const given = Buffer.from(stored.toLowerCase());
  const expected = Buffer.from(computed);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
