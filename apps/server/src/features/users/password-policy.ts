import { ApiError } from '../../foundation/http/api-error.ts';
import type { IsBreached } from './breached-passwords.ts';
import { restrictedPieces, type RestrictedKind } from './restricted-pieces.ts';

/** As stored in the sign-in experience; what is missing takes the default. */
export interface PasswordPolicy {
  length?: { min?: number | undefined; max?: number | undefined } | undefined;
  characterTypes?: { min?: number | undefined } | undefined;
  rejects?:
    | {
        pwned?: boolean | undefined;
        repetitionAndSequence?: boolean | undefined;
        userInfo?: boolean | undefined;
        words?: readonly string[] | undefined;
      }
    | undefined;
}

/** What other people may know of the person. */
export interface PersonalInfo {
  username?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  name?: string | null | undefined;
}

/** Why a password is refused: `data` of the error `password.rejected`. */
export interface PasswordIssue {
  code: `password_rejected.${'too_short' | 'too_long' | 'character_types' | 'unsupported_characters' | 'pwned' | `restricted.${RestrictedKind}`}`;
  interpolation?: Record<string, string | number>;
}

const characterTypes = [/[a-z]/, /[A-Z]/, /\d/, /[ -/:-@[-`{-~]/];
const unsupported = /[^ -~]/;

/** What the policy says of a password by itself. Whether it was breached is asked last: `refuseWeakPassword`. */
export function checkPassword(policy: PasswordPolicy, password: string, personal: PersonalInfo = {}): PasswordIssue[] {
  const min = policy.length?.min ?? 8;
  const max = policy.length?.max ?? 256;
  const minTypes = policy.characterTypes?.min ?? 1;
  const issues: PasswordIssue[] = [];
  if (password.length < min) issues.push({ code: 'password_rejected.too_short', interpolation: { min } });
  if (password.length > max) issues.push({ code: 'password_rejected.too_long', interpolation: { max } });
  if (unsupported.test(password)) issues.push({ code: 'password_rejected.unsupported_characters' });
  if (characterTypes.filter((type) => type.test(password)).length < minTypes) {
    issues.push({ code: 'password_rejected.character_types', interpolation: { min: minTypes } });
  }
  return issues.length > 0 ? issues : checkRestricted(policy, password, personal);
}

/**
 * A password may contain what is easy to guess, but must be long enough without it: each piece (a run, a sequence, a name)
 * counts as one character.
 */
function checkRestricted(policy: PasswordPolicy, password: string, personal: PersonalInfo): PasswordIssue[] {
  const pieces = restrictedPieces(password, {
    repetitionAndSequence: policy.rejects?.repetitionAndSequence ?? true,
    personalWords: (policy.rejects?.userInfo ?? true) ? personalWords(personal) : [],
    words: policy.rejects?.words ?? [],
  });
  const remaining = password.length - pieces.reduce((sum, piece) => sum + piece.length - 1, 0);
  if (pieces.length === 0 || remaining >= (policy.length?.min ?? 8)) return [];
  return [...new Set(pieces.map((piece) => piece.kind))].map((kind) => ({ code: `password_rejected.restricted.${kind}` }));
}

const minPersonalWord = 3;

function personalWords({ username, email, phone, name }: PersonalInfo): string[] {
  const mailbox = email?.split('@', 1)[0];
  const words = [username, email, mailbox, phone, name, ...(name?.split(/\s+/) ?? [])];
  return words.filter((word): word is string => typeof word === 'string' && word.length >= minPersonalWord);
}

/**
 * The whole check of a password that a person chooses: the policy's own rules first, then, only for a password that passes them, the breach lookup.
 *
 * @throws ApiError `password.rejected` with the issues as `data`
 */
export async function refuseWeakPassword(
  policy: PasswordPolicy,
  password: string,
  { personal, isBreached }: { personal?: PersonalInfo; isBreached: IsBreached },
): Promise<void> {
  const issues = checkPassword(policy, password, personal);
  if (issues.length === 0 && (policy.rejects?.pwned ?? true) && (await isBreached(password))) {
    issues.push({ code: 'password_rejected.pwned' });
  }
  if (issues.length > 0) throw new ApiError('password.rejected', { data: issues });
}
