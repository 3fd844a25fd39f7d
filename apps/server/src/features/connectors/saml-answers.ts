import { randomBytes } from 'node:crypto';
import type { SocialSession } from '@lintel/connector-kit';
import { z } from 'zod';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { putIdentityLink, takeIdentityLink } from '../identities/queries/identity-links.ts';

/** What a browser posts on the way back from a SAML provider. */
export interface SamlMessage {
  readonly relayState: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Attempt {
  readonly connectorId: string;
  /** Names the attempt towards the provider: its RelayState. */
  readonly jti: string | undefined;
}

const attemptMs = 15 * 60_000;
const returned = z.looseObject({ code: z.string().min(1) });

/** No provider knows this address, so nobody else would keep the answer from a stranger's. @throws ApiError `connector.invalid_request_parameters` */
export function checkSamlReturn({ tenant }: Pick<TenantScope, 'tenant'>, redirectUri: string): void {
  if (URL.canParse(redirectUri) && new URL(redirectUri).origin === new URL(tenant.endpoint).origin) return;
  throw new ApiError('connector.invalid_request_parameters', { details: 'The redirect address is not of this server.' });
}

/** The response comes in a request of its own, from the provider's page: the attempt is found by its RelayState. */
export const expectSamlMessage = (scope: TenantScope, { session, ...attempt }: Attempt & { session: SocialSession }): Promise<void> =>
  keep(scope, requestId(scope, attempt), session);

/** Uses the attempt up, so that no response counts twice. @throws ApiError `session.connector_validation_session_not_found` */
export const takeExpectedSession = (scope: TenantScope, attempt: Attempt): Promise<SocialSession> => take(scope, requestId(scope, attempt));

/**
 * Who came waits under a code that only this browser gets: who began the attempt in another one cannot finish it with somebody else's account.
 * @returns the address with the code
 */
export async function keepSamlAnswer(
  scope: TenantScope,
  { session, uri, ...attempt }: Attempt & { session: SocialSession; uri: string },
): Promise<string> {
  const code = randomBytes(32).toString('base64url');
  await keep(scope, answerId(scope, { ...attempt, code }), session);
  const address = new URL(uri);
  address.searchParams.set('code', code);
  return address.href;
}

/** @throws ApiError `session.connector_validation_session_not_found` */
export async function takeSamlAnswer(scope: TenantScope, { data, ...attempt }: Attempt & { data: unknown }): Promise<SocialSession> {
  const { code } = returned.safeParse(data).data ?? {};
  if (code === undefined) throw new ApiError('session.connector_validation_session_not_found');
  return take(scope, answerId(scope, { ...attempt, code }));
}

const requestId = ({ sealer }: TenantScope, { connectorId, jti }: Attempt): string | undefined =>
  jti === undefined ? undefined : sealer.mac(JSON.stringify(['social-saml', connectorId, jti]));

const answerId = ({ sealer }: TenantScope, { connectorId, jti, code }: Attempt & { code: string }): string | undefined =>
  jti === undefined ? undefined : sealer.mac(JSON.stringify(['social-saml-answer', connectorId, jti, code]));

async function keep({ db, sealer, now }: TenantScope, id: string | undefined, session: SocialSession): Promise<void> {
  if (id === undefined) throw new ApiError('session.connector_validation_session_not_found');
  await putIdentityLink(db, { id, sealedSession: sealer.seal(JSON.stringify(session)), expiresAt: new Date(now() + attemptMs) });
}

async function take({ db, sealer }: TenantScope, id: string | undefined): Promise<SocialSession> {
  const sealed = id === undefined ? undefined : await takeIdentityLink(db, id);
  if (sealed === undefined) throw new ApiError('session.connector_validation_session_not_found');
  return JSON.parse(sealer.open(sealed)) as SocialSession; // sealed by `keep`
}
