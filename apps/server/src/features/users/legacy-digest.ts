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

/** Refuses a digest that could never be computed, or whose cost would hold the server up. @throws ApiError as `parseLegacyDigest` */
export function checkLegacyDigest(digest: string): void {
  const { algorithm, args, hash } = parseLegacyDigest(digest);
  switch (algorithm) {
    case 'pbkdf2': {
      const [, , keyBytes] = readPbkdf2(args);
      return requireHash(isHex(hash, keyBytes));
    }
    case 'firebase-scrypt': {
      const [, signerKey] = readArguments(firebaseArguments, args);
      return requireHash(Buffer.from(hash, 'base64').length === Buffer.from(signerKey, 'base64').length);
    }
    default:
      return requireHash(isHex(hash, createHash(algorithm).digest().length));
  }
}

const isHex = (text: string, bytes: number): boolean => text.length === bytes * 2 && /^[0-9a-f]*$/i.test(text);

function requireHash(isHash: boolean): void {
  if (!isHash) throw new ApiError('password.invalid_legacy_password_format', { details: 'The hash is not one of this algorithm.' });
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

/** About two seconds of one core: twice what the most careful installations use. */
const mostPbkdf2Rounds = 4_000_000;

function readPbkdf2(args: readonly string[]) {
  const read = readArguments(pbkdf2Arguments, args);
  const [, iterations, keyBytes, digest] = read;
  const rounds = iterations * Math.ceil(keyBytes / createHash(digest).digest().length); // RFC 8018 §5.2: each block is computed on its own
  if (rounds > mostPbkdf2Rounds) {
    throw new ApiError('password.invalid_legacy_password_format', { details: `Its cost is above ${mostPbkdf2Rounds} rounds.` });
  }
  return read;
}

async function computePbkdf2(password: string, args: readonly string[]): Promise<Buffer> {
  const [salt, iterations, keyBytes, digest] = readPbkdf2(args);
  const saltBytes: BinaryLike = salt.startsWith('hex:') ? Buffer.from(salt.slice('hex:'.length), 'hex') : salt;
  return pbkdf2Async(password, saltBytes, iterations, keyBytes, digest);
}

/** Memory is 128 · N · r (RFC 7914 §2): 128 MiB at most. */
const firebaseArguments = z
  .tuple([z.base64(), z.base64().min(4), z.base64(), z.coerce.number().int().min(1).max(32), z.coerce.number().int().min(1).max(20)])
  .refine(([, , , rounds, memoryCost]) => 128 * 2 ** memoryCost * rounds <= 128 * 1024 * 1024, 'takes more than 128 MiB');

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
