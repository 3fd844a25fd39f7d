import { createHash, getHashes, pbkdf2, timingSafeEqual, type BinaryLike } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import { ApiError } from '../../foundation/http/api-error.ts';
import { firebaseScrypt } from './firebase-scrypt.ts';

const pbkdf2Async = promisify(pbkdf2);

/** Where the password stands among the arguments. */
const passwordSlot = '@';

const legacyDigestSchema = z
  .tuple([z.string(), z.array(z.union([z.string(), z.number()]).transform(String)), z.string()])
  .refine(([, args]) => args.includes(passwordSlot));

/** `[algorithm, args, hash]`: how another system computed its password hashes. */
export interface LegacyDigest {
  /** Any hash of Node (`sha512`), `pbkdf2`, or `firebase-scrypt`. */
  readonly algorithm: string;
  /** In order, with `@` in the place of the password. */
  readonly args: readonly string[];
  readonly hash: string;
}

/**
 * Reads a digest of algorithm `Legacy`.
 *
 * - hash of Node: the arguments are joined, `["sha512", ["salt", "@"], "<hex>"]`
 * - `pbkdf2`: salt (`hex:…` for bytes), iterations, key length in bytes, digest: `["pbkdf2", ["salt", "1000", "20", "sha512", "@"], "<hex>"]`
 * - `firebase-scrypt`: salt, signer key, salt separator (base64), rounds, memory cost: `["firebase-scrypt", ["@", "…", "…", "Bw==", "8", "14"], "<base64>"]`
 *
 * @throws ApiError `password.invalid_legacy_password_format`, `password.unsupported_legacy_hash_algorithm`
 */
export function parseLegacyDigest(digest: string): LegacyDigest {
  const parsed = legacyDigestSchema.safeParse(parseJson(digest));
  if (!parsed.success) throw new ApiError('password.invalid_legacy_password_format', { cause: parsed.error });
  const [name, args, hash] = parsed.data;
  const algorithm = name === 'pbkdf2Sync' ? 'pbkdf2' : name;
  if (algorithm !== 'pbkdf2' && algorithm !== 'firebase-scrypt' && !getHashes().includes(algorithm)) {
    throw new ApiError('password.unsupported_legacy_hash_algorithm', { values: { algorithm: name } });
  }
  return { algorithm, args, hash };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws ApiError `password.invalid_legacy_password_format` */
export async function verifyLegacyDigest(password: string, { algorithm, args, hash }: LegacyDigest): Promise<boolean> {
  switch (algorithm) {
    case 'pbkdf2':
      return equalBytes(await computePbkdf2(password, args), Buffer.from(hash, 'hex'));
    case 'firebase-scrypt':
      return equalBytes(await computeFirebaseScrypt(password, args), Buffer.from(hash, 'base64'));
    default: {
      const input = args.map((argument) => (argument === passwordSlot ? password : argument)).join('');
      return equalBytes(createHash(algorithm).update(input).digest(), Buffer.from(hash, 'hex'));
    }
  }
}

const pbkdf2Arguments = z.tuple([
  z.string(),
  z.coerce.number().int().min(1).max(10_000_000),
  z.coerce.number().int().min(1).max(512),
  z.string().refine((name) => getHashes().includes(name)),
]);

async function computePbkdf2(password: string, args: readonly string[]): Promise<Buffer> {
  const [salt, iterations, keyBytes, digest] = readArguments(pbkdf2Arguments, args);
  const saltBytes: BinaryLike = salt.startsWith('hex:') ? Buffer.from(salt.slice('hex:'.length), 'hex') : salt;
  return pbkdf2Async(password, saltBytes, iterations, keyBytes, digest);
}

const firebaseArguments = z.tuple([
  z.base64(),
  z.base64(),
  z.base64(),
  z.coerce.number().int().min(1).max(32),
  z.coerce.number().int().min(1).max(18),
]);

async function computeFirebaseScrypt(password: string, args: readonly string[]): Promise<Buffer> {
  const [salt, signerKey, saltSeparator, rounds, memoryCost] = readArguments(firebaseArguments, args);
  return firebaseScrypt(password, {
    salt: Buffer.from(salt, 'base64'),
    signerKey: Buffer.from(signerKey, 'base64'),
    saltSeparator: Buffer.from(saltSeparator, 'base64'),
    rounds,
    memoryCost,
  });
}

function readArguments<Schema extends z.ZodType>(schema: Schema, args: readonly string[]): z.infer<Schema> {
  const parsed = schema.safeParse(args.filter((argument) => argument !== passwordSlot));
  if (!parsed.success) throw new ApiError('password.invalid_legacy_password_format', { cause: parsed.error });
  return parsed.data;
}

function equalBytes(computed: Buffer, stored: Buffer): boolean {
  return computed.length === stored.length && timingSafeEqual(computed, stored);
}
