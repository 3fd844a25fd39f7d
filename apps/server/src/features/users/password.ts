import { randomBytes } from 'node:crypto';
import { hash as argon2Hash, parseOptions, verify as argon2Verify } from '@node-rs/argon2';
import { verifyImportedDigest } from './imported-digest.ts';
import type { PasswordDigest } from './queries.ts';
import type { PasswordAlgorithm } from './tables.ts';

/** OWASP's figure for Argon2id. `algorithm` 2 is `Algorithm.Argon2id`, a const enum that type stripping cannot read. */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export interface PasswordHasher {
  hash(password: string): Promise<PasswordDigest>;
  /** Takes at least the time of one of our own digests, however cheap the stored one is. */
  verify(password: string, digest: string, algorithm: PasswordAlgorithm): Promise<boolean>;
  /** For an account that does not exist or has no password: costs what a real check costs. */
  verifyDecoy(password: string): Promise<false>;
  /** Whether a digest that was just verified should be replaced by `hash(password)`. */
  needsRehash(digest: string, algorithm: PasswordAlgorithm): boolean;
}

export interface PasswordScope {
  readonly passwords: PasswordHasher;
}

/** Hashes and checks passwords in the thread pool, never on the event loop. */
export function createPasswordHasher(): PasswordHasher {
  let decoy: Promise<string> | undefined;
  const verifyDecoy = async (password: string): Promise<false> => {
    decoy ??= argon2Hash(randomBytes(16), parameters);
    await argon2Verify(await decoy, password);
    return false;
  };
  return {
    hash: async (password) => ({ digest: await argon2Hash(password, parameters), algorithm: 'Argon2id' }),
    async verify(password, digest, algorithm) {
      if (isArgon2(algorithm) && isPhcString(digest) && !isWeaker(digest)) return argon2Verify(digest, password);
      if (isArgon2(algorithm) && !isPhcString(digest)) return verifyDecoy(password);
      const verified = isArgon2(algorithm) ? argon2Verify(digest, password) : verifyImportedDigest(password, digest, algorithm);
      const [matches] = await Promise.all([verified, verifyDecoy(password)]);
      return matches;
    },
    verifyDecoy,
    needsRehash: (digest, algorithm) => algorithm !== 'Argon2id' || isWeaker(digest),
  };
}

function isArgon2(algorithm: PasswordAlgorithm): algorithm is 'Argon2i' | 'Argon2d' | 'Argon2id' {
  return algorithm === 'Argon2id' || algorithm === 'Argon2i' || algorithm === 'Argon2d';
}

/** An imported text that is no Argon2 digest matches no password. */
function isPhcString(digest: string): boolean {
  try {
    parseOptions(digest);
    return true;
  } catch {
    return false;
  }
}

function isWeaker(digest: string): boolean {
  const { memoryCost, timeCost } = parseOptions(digest);
  return memoryCost < parameters.memoryCost || timeCost < parameters.timeCost;
}
