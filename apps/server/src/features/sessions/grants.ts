import type { TenantDb } from '../../foundation/database/tables.ts';
import { newSecret } from '../../foundation/crypto/ids.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import * as queries from './queries.ts';
import { upsertGrant } from './queries/person-writes.ts';

/** Seconds; the protocol engine is set to the same. */
export const grantTtlSeconds = 180 * 24 * 60 * 60;

export interface Consent {
  readonly accountId: string;
  readonly clientId: string;
  /** The grant that is extended; a new one is made without it, or when it belongs to somebody else. */
  readonly grantId: string | undefined;
  readonly openidScopes: readonly string[];
  /** Permissions by API resource indicator. */
  readonly resourceScopes: Readonly<Record<string, readonly string[]>>;
}

/**
 * Adds what a person consented to to the grant of an application, in the form that oidc-provider reads.
 *
 * @param now epoch milliseconds
 * @returns the grant's id
 */
export async function extendGrant(db: TenantDb, consent: Consent, now: number): Promise<string> {
  const { accountId, clientId } = consent;
  const known = consent.grantId === undefined ? undefined : (await queries.findGrant(db, consent.grantId))?.payload;
  const isTheirs = known?.['accountId'] === accountId && known['clientId'] === clientId;
  const id = isTheirs && consent.grantId !== undefined ? consent.grantId : newSecret();
  const [openid, resources] = isTheirs
    ? [known['openid'] as { scope?: string } | undefined, known['resources'] as Record<string, string> | undefined]
    : [];
  const iat = Math.floor(now / 1000);
  const exp = iat + grantTtlSeconds;
  const payload = {
    ...(isTheirs && known),
    kind: 'Grant',
    jti: id,
    iat,
    exp,
    accountId,
    clientId,
    openid: { ...openid, scope: join(openid?.scope, consent.openidScopes) },
    resources: { ...resources, ...joinResources(resources ?? {}, consent.resourceScopes) },
  };
  const isStored = await upsertGrant(db, { id, accountId, clientId, payload, expiresAt: new Date(exp * 1000), isKnown: isTheirs });
  if (!isStored) throw new ApiError('session.not_found');
  return id;
}

const join = (known: string | undefined, added: readonly string[]): string =>
  [...new Set([...(known?.split(' ') ?? []), ...added])].join(' ');

const joinResources = (
  known: Readonly<Record<string, string>>,
  added: Readonly<Record<string, readonly string[]>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(added).map(([indicator, scopes]) => [indicator, join(known[indicator], scopes)]));
