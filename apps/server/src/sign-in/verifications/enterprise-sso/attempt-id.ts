import type { TenantScope } from '../../../tenancy/tenant-scope.ts';

export const attemptMs = 15 * 60_000;

export interface Attempt {
  /** Of the interaction, which the browser's signed cookie names. */
  readonly uid: string;
  readonly connectorId: string;
  readonly verificationId: string;
  readonly state: string;
}

/** Under what an attempt is kept: an answer is found only from the same browser, provider and state. */
export const attemptId = (
  { sealer }: Pick<TenantScope, 'sealer'>,
  { uid, connectorId, verificationId, state, code }: Attempt & { readonly code?: string },
): string => sealer.mac(JSON.stringify(['sso', uid, connectorId, verificationId, state, code]));
