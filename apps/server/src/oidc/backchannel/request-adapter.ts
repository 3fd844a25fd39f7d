import { errors, Provider, type Adapter, type AdapterPayload } from 'oidc-provider';
import { backchannelDeliveryQueue, sealDelivery } from '../../features/backchannel-requests/delivery.ts';
import { insertDelivery } from '../../features/backchannel-requests/queries.ts';
import { reserveAttempt } from '../../features/sentinel/queries.ts';
import { hashIdentifier, sentinelTarget } from '../../features/sentinel/target.ts';
import { notePoll } from '../../features/sessions/queries/device-codes.ts';
import * as queries from '../../features/sessions/queries.ts';
import type { OidcPayload } from '../../features/sessions/tables.ts';
import { permitMessage } from '../../features/verification-codes/queries.ts';
import { digest } from '../../foundation/crypto/digest.ts';
import { newId } from '../../foundation/crypto/ids.ts';
import type { AddressLimit } from '../../foundation/http/address-limit.ts';
import { parseUiLocales } from '../../foundation/i18n/languages.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { refuseFlood } from '../engine/refuse-flood.ts';
import { digestLink, newLinkCode } from './link-code.ts';
import { hintedAddress, nobody } from './asked-person.ts';

const kind = 'BackchannelAuthenticationRequest';
/** Requests of one application within an hour. */
const mostRequests = { maxAttempts: 5_000, lockoutMinutes: 60 };

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Requests of OpenID Connect CIBA as the application sees them: it makes one, asks about it, and redeems it once. How the person comes to
 * theirs is `approval-adapter.ts`.
 *
 * @param options.tokens storage of tokens of this kind
 */
export function backchannelRequestAdapter(
  scope: TenantScope,
  { tokens, beginnings }: { tokens: Adapter; beginnings: AddressLimit },
): Adapter {
  const { db, now } = scope;
  return {
    ...tokens,
    async upsert(id, { jti: _, ...payload }) {
      refuseFlood(beginnings);
      const { params = {}, accountId = nobody, clientId = '' } = payload as { params?: Parameters; accountId?: string; clientId?: string };
      await refuseTooMany(scope, { clientId, whom: params['login_hint'] ?? accountId });
      await storeRequest(scope, { id, payload, params, accountId, clientId, expiresAt: new Date(Number(payload.exp) * 1000) });
    },
    async find(id) {
      const idDigest = digest(id);
      // Redeemed is gone: the library would revoke what was given out, though only the application itself can have asked again.
      const payload = await tokens.find(id);
      if (!payload || 'consumed' in payload) return undefined;
      if (isPending(payload, now()) && !(await notePoll(db, { kind, idDigest, now: now() }))) throw new errors.SlowDown();
      return payload;
    },
  };
}

const isPending = ({ grantId, error, exp }: AdapterPayload, now: number): boolean =>
  grantId === undefined && error === undefined && Number(exp) * 1000 > now;

/**
 * Ten requests of an application about one name in ten minutes, and as many of all kinds as it may make; both whether or not there is such
 * a person. What one person gets from all applications together is limited where messages are sent.
 *
 * @throws TemporarilyUnavailable (429)
 */
async function refuseTooMany({ db, now }: TenantScope, { clientId, whom }: { clientId: string; whom: unknown }): Promise<void> {
  const recipient = digest(`backchannel ${clientId} ${hashIdentifier(String(whom))}`);
  const target = sentinelTarget('Backchannel', clientId);
  const isPermitted =
    (await permitMessage(db, { recipient, now: now() })) &&
    (await reserveAttempt(db, { ...target, policy: mostRequests, now: now() })) !== undefined;
  if (isPermitted) return;
  const error = new errors.TemporarilyUnavailable('too many requests; try again in some minutes');
  throw Object.assign(error, { status: 429, statusCode: 429 });
}

interface NewRequest {
  readonly id: string;
  readonly payload: OidcPayload;
  readonly params: Parameters;
  readonly accountId: string;
  readonly clientId: string;
  readonly expiresAt: Date;
}

/** The request and the message that it needs, both or neither. The link is in the message alone. */
async function storeRequest(scope: TenantScope, { id, payload, params, accountId, clientId, expiresAt }: NewRequest): Promise<void> {
  const { tenant, sealer, wake } = scope;
  const { login_hint: hint, id_token_hint: _, request: __, client_notification_token: notificationToken, ...kept } = params;
  const linkCode = newLinkCode();
  const notification = typeof notificationToken === 'string' ? sealDelivery(sealer, { authReqId: id, notificationToken }) : undefined;
  const message = sealDelivery(sealer, {
    userId: accountId,
    address: hintedAddress(hint),
    link: `${tenant.endpoint}/approve?${new URLSearchParams({ request: linkCode })}`,
    languages: parseUiLocales(typeof params['ui_locales'] === 'string' ? params['ui_locales'] : undefined),
  });
  const { ip = '', headers = {} } = Provider.ctx ?? {};
  await scope.write([], async (trx, audit) => {
    await queries.upsertToken(trx, {
      kind,
      idDigest: digest(id),
      grantId: null,
      accountId: null,
      clientId,
      userCode: digestLink(linkCode),
      uid: null,
      payload: { ...payload, params: kept, ...(notification !== undefined && { notification }) },
      expiresAt,
    });
    await insertDelivery(trx, { id: newId(), purpose: 'message', clientId, data: message, expiresAt });
    audit({
      key: 'BackchannelAuthentication.Create',
      result: 'Success',
      ip,
      ...(headers['user-agent'] !== undefined && { userAgent: headers['user-agent'] }),
      applicationId: clientId,
      ...(accountId !== nobody && { userId: accountId }),
      details: { scope: params['scope'], resource: params['resource'] },
    });
  });
  wake(backchannelDeliveryQueue);
}
