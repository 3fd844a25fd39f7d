import { parseOptions } from '@node-rs/argon2';
import { ApiError } from '../../foundation/http/api-error.ts';
import { isBcryptDigest } from './imported-digest.ts';
import { checkLegacyDigest } from './legacy-digest.ts';
import type { PasswordDigest } from './queries.ts';

/** Bounds on what one check may cost, each well above what installations use: whoever imports must not hold the server up. */
const mostArgon2 = { memoryKib: 262_144, passes: 20, lanes: 16, memoryKibTimesPasses: 1_048_576 } as const;
const bcryptCosts = { least: 4, most: 15 } as const;

const hexLengths = { MD5: 32, SHA1: 40, SHA256: 64 } as const;

/**
 * Refuses, where a digest comes in, one that no password could ever match, and one whose check would take too long.
 *
 * @throws ApiError `guard.invalid_input`, `password.invalid_legacy_password_format`, `password.unsupported_legacy_hash_algorithm`
 */
export function checkImportedDigest({ digest, algorithm }: PasswordDigest): void {
  switch (algorithm) {
    case 'Argon2i':
    case 'Argon2d':
    case 'Argon2id':
      return checkArgon2(digest, algorithm);
    case 'Bcrypt':
      return checkBcrypt(digest);
    case 'Legacy':
      return checkLegacyDigest(digest);
    default:
      if (digest.length !== hexLengths[algorithm] || !/^[0-9a-f]+$/i.test(digest)) {
        refuse(`A ${algorithm} digest is ${hexLengths[algorithm]} hexadecimal digits.`);
      }
  }
}

/** PHC string: `$argon2id$v=19$m=…,t=…,p=…$salt$hash`. */
function checkArgon2(digest: string, algorithm: 'Argon2i' | 'Argon2d' | 'Argon2id'): void {
  const cost = readArgon2(digest);
  if (!cost || !/^\$\w+\$(?:v=\d+\$)?[\w=,]+\$[\w+/]+\$[\w+/]+$/.test(digest)) {
    return refuse('An Argon2 digest is a PHC string such as $argon2id$v=19$m=19456,t=2,p=1$<salt>$<hash>.');
  }
  if (!digest.startsWith(`$${algorithm.toLowerCase()}$`)) return refuse(`The digest is not of the algorithm ${algorithm}.`);
  const { memoryCost, timeCost, parallelism } = cost;
  if (
    memoryCost > mostArgon2.memoryKib ||
    timeCost > mostArgon2.passes ||
    parallelism > mostArgon2.lanes ||
    memoryCost * timeCost > mostArgon2.memoryKibTimesPasses
  ) {
    refuse(
      `Its cost is above m=${mostArgon2.memoryKib}, t=${mostArgon2.passes}, p=${mostArgon2.lanes}, m·t=${mostArgon2.memoryKibTimesPasses}.`,
    );
  }
}

function readArgon2(digest: string): ReturnType<typeof parseOptions> | undefined {
  try {
    return parseOptions(digest);
  } catch {
    return undefined;
  }
}

function checkBcrypt(digest: string): void {
  if (!isBcryptDigest(digest)) return refuse('A bcrypt digest is $2b$<cost>$ and 53 characters.');
  const cost = Number(digest.slice(4, 6));
  if (cost < bcryptCosts.least || cost > bcryptCosts.most) refuse(`Its cost is not from ${bcryptCosts.least} to ${bcryptCosts.most}.`);
}

function refuse(details: string): void {
  throw new ApiError('guard.invalid_input', { details: `body.passwordDigest: ${details}`, data: { place: 'body' } });
}
