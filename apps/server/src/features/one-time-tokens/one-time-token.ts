import type { Sealer } from '../../foundation/crypto/sealer.ts';
import type { OneTimeTokenStatus } from './schemas.ts';
import type { OneTimeTokenRow } from './tables.ts';

/** One whose time is over has expired, whether or not that was written down. */
export const statusAt = ({ status, expiresAt }: Pick<OneTimeTokenRow, 'status' | 'expiresAt'>, now: number): OneTimeTokenStatus =>
  status === 'active' && expiresAt <= now ? 'expired' : status;

interface Reader {
  readonly tenant: { readonly id: string };
  readonly sealer: Pick<Sealer, 'open'>;
  readonly now: () => number;
}

/** A token as an administrator sees it, value and all: the contract shows it in lists too. */
export function toOneTimeTokenResponse(row: OneTimeTokenRow, { tenant, sealer, now }: Reader) {
  const { id, email, context, createdAt, expiresAt } = row;
  return {
    tenantId: tenant.id,
    id,
    email,
    token: sealer.open(row.sealedToken),
    context,
    status: statusAt(row, now()),
    createdAt,
    expiresAt,
  };
}
