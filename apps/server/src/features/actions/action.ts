import type { Sealer } from '../../foundation/crypto/sealer.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import { openEnvironment, sealEnvironment } from '../../foundation/sandbox/script-settings.ts';
import type { Tenant } from '../../tenancy/tenant-scope.ts';
import type { ActionRow } from './queries.ts';
import { actionSchema, type Action, type ActionKey } from './schemas.ts';

/** An action as an administrator reads it, its environment opened. */
export function toAction(row: ActionRow, open: (sealed: string) => string): Action {
  const { script, sealedEnvironment, contextSample, enabled, onExecutionError } = row;
  return actionSchema.parse({
    script,
    ...(sealedEnvironment !== null && { environmentVariables: openEnvironment(sealedEnvironment, open) }),
    ...(contextSample !== null && { contextSample: contextSample.sample }),
    ...(enabled !== null && { enabled }),
    ...(onExecutionError !== null && { onExecutionError }),
  });
}

export function toActionRow(key: ActionKey, action: Action, sealer: Sealer): ActionRow {
  const { script, environmentVariables, contextSample, enabled, onExecutionError } = action;
  return {
    key,
    script,
    sealedEnvironment: sealEnvironment(environmentVariables, sealer),
    contextSample: contextSample === undefined ? null : { sample: contextSample },
    enabled: enabled ?? null,
    onExecutionError: onExecutionError ?? null,
  };
}

/** A script there would decide over whoever administers every tenant. @throws ApiError `auth.forbidden` */
export function refuseAdminTenant({ isAdmin }: Tenant): void {
  if (isAdmin) throw new ApiError('auth.forbidden');
}
