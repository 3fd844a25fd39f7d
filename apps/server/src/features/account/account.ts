import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { AccountHolder, Caller } from '../../foundation/http/route.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { accountCenterPart } from '../account-center/account-center-part.ts';
import type { UserScope } from '../consent/user-scope.ts';
import { findUserById } from '../users/queries.ts';
import type { UserRow } from '../users/tables.ts';
import { assertEditable, assertReadable, type AccountField } from './field-controls.ts';
import { requireReverification, type Reverification } from './reverification.ts';

/** The part of a request that says whose account it is, and what may be done to it. */
export interface AccountRequest {
  readonly caller: Caller;
  readonly headers: IncomingHttpHeaders;
}

interface Needs {
  /** Field of the account center that is shown; `passkey` and others may fall back to another. */
  readonly reads?: AccountField;
  /** Field of the account center that is changed. */
  readonly edits?: AccountField;
  /** Scope of the token. */
  readonly scope?: UserScope;
  /** Whether the person has just proven that it is they: always, or unless they have nothing to prove it by. */
  readonly proof?: Reverification;
}

export interface OpenAccount {
  readonly caller: AccountHolder;
  readonly user: UserRow;
}

/**
 * The account of the token's person, when what is asked of it is allowed. Whose it is comes from the token, never from the request.
 *
 * @throws ApiError `account_center.*`, `auth.unauthorized`, `verification_record.permission_denied`
 */
export async function openAccount(scope: TenantScope, { caller, headers }: AccountRequest, needs: Needs = {}): Promise<OpenAccount> {
  if (caller.type !== 'account') throw new ApiError('auth.unauthorized');
  if (!scope.settings.get(accountCenterPart).enabled) throw new ApiError('account_center.not_enabled');
  const user = await findUserById(scope.db, caller.id);
  if (!user || user.isSuspended) throw new ApiError('auth.unauthorized');
  if (needs.proof) await requireReverification(scope, user, { headers, kind: needs.proof });
  if (needs.reads) assertReadable(scope.settings, needs.reads);
  if (needs.edits) assertEditable(scope.settings, needs.edits);
  if (needs.scope && !caller.scopes.includes(needs.scope)) throw new ApiError('auth.unauthorized');
  return { caller, user };
}

/** What every route of an account may answer, beside what its token's check does. */
export const accountErrors = ['account_center.not_enabled'] as const;
