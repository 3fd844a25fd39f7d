import type { Sealer } from '../../foundation/crypto/sealer.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import { openEnvironment, sealEnvironment } from '../../foundation/sandbox/script-settings.ts';
import type { Tenant } from '../../tenancy/tenant-scope.ts';
import type { CustomizerRow } from './queries.ts';
import type { Customizer, TokenType } from './schemas.ts';

const keys = { 'access-token': 'jwt.accessToken', 'client-credentials': 'jwt.clientCredentials' } as const;

export const customizerKey = (tokenType: TokenType): (typeof keys)[TokenType] => keys[tokenType];

/** A script as an administrator reads it, its environment opened. */
export function toCustomizer(row: CustomizerRow, open: (sealed: string) => string) {
  const { script, sealedEnvironment, contextSample, tokenSample, blockIssuanceOnError } = row;
  return {
    script,
    ...(sealedEnvironment !== null && { environmentVariables: openEnvironment(sealedEnvironment, open) }),
    ...(contextSample !== null && { contextSample }),
    ...(tokenSample !== null && { tokenSample }),
    ...(blockIssuanceOnError !== null && { blockIssuanceOnError }),
  };
}

export function toCustomizerRow(tokenType: TokenType, customizer: Customizer, sealer: Sealer): CustomizerRow {
  const { script, environmentVariables, contextSample, tokenSample, blockIssuanceOnError } = customizer;
  return {
    tokenType,
    script,
    sealedEnvironment: sealEnvironment(environmentVariables, sealer),
    contextSample: contextSample ?? null,
    tokenSample: tokenSample ?? null,
    blockIssuanceOnError: blockIssuanceOnError ?? null,
  };
}

/** A script in the admin tenant could hand out every tenant. @throws ApiError `jwt_customizer.can_not_create_for_admin_tenant` */
export function refuseAdminTenant({ isAdmin }: Tenant): void {
  if (isAdmin) throw new ApiError('jwt_customizer.can_not_create_for_admin_tenant');
}
