import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { addFactors } from '../../features/mfa-factors/add-factors.ts';
import { changeFactors } from '../../features/mfa-factors/queries.ts';
import type { UserRow } from '../../features/users/tables.ts';
import type { Interaction } from '../interaction.ts';
import { toNewFactors } from './gathered-factors.ts';

interface Written {
  readonly interaction: Interaction;
  readonly user: UserRow;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Gives the account the factors that the interaction has gathered. @throws ApiError those of `addFactors` */
export async function writeFactors(trx: TenantTransaction, { interaction: { mfa, profile }, user, now }: Written): Promise<void> {
  const added = mfa ? toNewFactors(mfa, now) : [];
  if (added.length === 0) return;
  const hasAddressFactor = Boolean(profile.primaryEmail ?? profile.primaryPhone ?? user.primaryEmail ?? user.primaryPhone);
  await changeFactors(trx, user.id, (known) => addFactors(known, added, { hasAddressFactor }));
}
