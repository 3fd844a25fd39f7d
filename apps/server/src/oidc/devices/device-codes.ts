import { errors, Provider, type Adapter } from 'oidc-provider';
import * as queries from '../../features/sessions/queries.ts';
import { advanceDeviceCode, findDeviceCodeByUserCode, notePoll } from '../../features/sessions/queries/device-codes.ts';
import type { OidcPayload } from '../../features/sessions/tables.ts';
import { guardAttempt } from '../../features/sentinel/guard-attempt.ts';
import { digest } from '../../foundation/crypto/digest.ts';
import type { AddressLimit } from '../../foundation/http/address-limit.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { refuseFlood } from '../engine/refuse-flood.ts';
import { deviceError } from './device-errors.ts';

/** Wrong user codes from one address: of 25 billion codes a guess has to meet one that lives ten minutes (RFC 8628 §5.1). */
const guesses = { maxAttempts: 20, lockoutMinutes: 10 };

/**
 * Device codes (RFC 8628). Only the device knows its code; the pages on which a person lets it in reach the stored row by its digest,
 * behind a mark that the token endpoint does not take for a code.
 *
 * @param options.tokens storage of tokens of this kind
 */
export function deviceCodeAdapter(scope: TenantScope, { tokens, beginnings }: { tokens: Adapter; beginnings: AddressLimit }): Adapter {
  const { db, now } = scope;
  return {
    ...tokens,
    async upsert(id, { jti: _, ...payload }, expiresIn) {
      const idDigest = digestBehind(id);
      if (idDigest === undefined) {
        refuseFlood(beginnings);
        return tokens.upsert(id, payload, expiresIn);
      }
      const { grantId = null, accountId = null, error } = payload;
      const step = accountId !== null || error !== undefined ? 'decide' : 'claim';
      const change = { idDigest, grantId, accountId, payload: payload as OidcPayload, expiresAt: new Date((payload.exp ?? 0) * 1000) };
      if (!(await advanceDeviceCode(db, step, change))) throw deviceError('device_code_used');
    },
    async find(id) {
      const idDigest = digestBehind(id);
      const isAskedByDevice = Provider.ctx?.oidc.route === 'token';
      if (idDigest !== undefined) {
        const [row] = isAskedByDevice ? [] : await queries.findTokens(db, ['DeviceCode'], idDigest);
        return row && { ...row.payload, jti: id };
      }
      const payload = await tokens.find(id);
      if (payload && isAskedByDevice && isPending(payload, now()) && !(await notePoll(db, { idDigest: digest(id), now: now() }))) {
        throw new errors.SlowDown();
      }
      return payload;
    },
    async findByUserCode(userCode) {
      const row = await countGuess(scope, () => findDeviceCodeByUserCode(db, userCode));
      return row && { ...row.payload, jti: `${mark}${row.idDigest}` };
    },
  };
}

/** Device codes are base64url: none has a colon. */
const mark = 'digest:';
const digestBehind = (id: string): string | undefined => (id.startsWith(mark) ? id.slice(mark.length) : undefined);

const isPending = ({ accountId, error, exp }: { accountId?: unknown; error?: unknown; exp?: number | undefined }, now: number): boolean =>
  accountId === undefined && error === undefined && (exp ?? 0) * 1000 > now;

async function countGuess<Row>(scope: TenantScope, look: () => Promise<Row | undefined>): Promise<Row | undefined> {
  const identifier = Provider.ctx?.ip ?? '';
  try {
    return await guardAttempt(scope, { identifier, action: 'DeviceCode', languages: [], policy: guesses }, look);
  } catch (error) {
    if (error instanceof ApiError) throw deviceError('device_too_many_attempts');
    throw error;
  }
}
