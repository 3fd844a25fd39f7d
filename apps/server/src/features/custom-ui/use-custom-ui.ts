import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import { markUnused, markUsed } from './queries.ts';

/**
 * Shows the uploaded pages `id` from now on, or Lintel's own again with `null`. Only inside `scope.write([customUiPart], …)`.
 *
 * @throws ApiError `request.invalid_input` when this tenant has no such upload (any more)
 */
export async function useCustomUi(trx: TenantTransaction, { id, now }: { id: string | null; now: number }): Promise<void> {
  await markUnused(trx, now);
  if (id === null || (await markUsed(trx, id))) return;
  throw new ApiError('request.invalid_input', {
    details: `body.customUiAssets.id: there is no custom UI ${id}. One that was not used for a day is removed; upload it again.`,
  });
}
