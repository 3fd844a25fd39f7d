import { ApiError } from '../../foundation/http/api-error.ts';
import type { ErrorCode } from '../../foundation/http/error-codes.ts';

const codeByConstraint: Readonly<Record<string, ErrorCode>> = {
  users__username: 'user.username_already_in_use',
  users__primary_email: 'user.email_already_in_use',
  users__primary_phone: 'user.phone_already_in_use',
  user_identities_pkey: 'user.identity_already_in_use',
  user_sso_identities__identity: 'user.identity_already_in_use',
  user_sso_identities__connector: 'user.identity_already_in_use',
};

const uniqueViolation = '23505';

/** Turns the database's refusal of a taken identifier into the API's error; hands every other failure on. */
export function rethrowTakenIdentifier(error: unknown): never {
  const code = error instanceof Error ? takenIdentifierCode(error) : undefined;
  throw code ? new ApiError(code, { cause: error }) : error;
}

function takenIdentifierCode(error: Error): ErrorCode | undefined {
  if (!('code' in error) || error.code !== uniqueViolation || !('constraint' in error)) return undefined;
  return typeof error.constraint === 'string' ? codeByConstraint[error.constraint] : undefined;
}
