import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import { namesNobody } from './access-rules.ts';
import type { Application } from './application.ts';
import { readAccessRules } from './queries/access-rules.ts';

/** Before the access to an application is limited. @throws ApiError `request.general` while no rule names anybody */
export async function requireAccessRules(trx: TenantTransaction, { id, appLevelAccessControlEnabled }: Application): Promise<void> {
  if (appLevelAccessControlEnabled || !namesNobody(await readAccessRules(trx, id))) return;
  throw new ApiError('request.general', { details: 'No access rule names anybody yet: limiting the access now would lock everybody out.' });
}
