import { randomBytes } from 'node:crypto';
import { putIdentityLink, spendOnce, takeIdentityLink } from '../../../features/identities/queries/identity-links.ts';
import { ssoAccount, type SsoAccount } from '../../../features/sso-connectors/sso-account.ts';
import type { ReplyCookie } from '../../../foundation/http/reply.ts';
import type { TenantScope } from '../../../tenancy/tenant-scope.ts';

/** Name of the contract. */
export const providerSessionCookie = '_logto_idp_saml_sso_session_id';

const lifetimeSeconds = 600;

type Scope = Pick<TenantScope, 'db' | 'sealer' | 'now' | 'tenant'>;

const sessionId = ({ sealer }: Scope, connectorId: string, value: string): string =>
  sealer.mac(JSON.stringify(['provider session', connectorId, value]));

/** Keeps whom an enterprise's provider sent, until the application they are led to asks who they are. Only the browser that brought them gets the key. */
export async function openProviderSession(scope: Scope, connectorId: string, account: SsoAccount): Promise<ReplyCookie> {
  const value = randomBytes(32).toString('base64url');
  await putIdentityLink(scope.db, {
    id: sessionId(scope, connectorId, value),
    sealedSession: scope.sealer.seal(JSON.stringify(account)),
    expiresAt: new Date(scope.now() + lifetimeSeconds * 1000),
  });
  const secure = scope.tenant.endpoint.startsWith('https:');
  const options = { path: '/api/experience', httpOnly: true, sameSite: 'lax', secure, maxAge: lifetimeSeconds } as const;
  return { name: providerSessionCookie, value, options };
}

/** Uses the session up. Nothing when there is none, or it is over, or another connector's. */
export async function takeProviderSession(scope: Scope, connectorId: string, value: string | undefined): Promise<SsoAccount | undefined> {
  const sealed = value === undefined ? undefined : await takeIdentityLink(scope.db, sessionId(scope, connectorId, value));
  return sealed === undefined ? undefined : ssoAccount.parse(JSON.parse(scope.sealer.open(sealed)));
}

/** Whether the assertion comes for the first time: one that answers no request may be brought once (saml-profiles-2.0-os §4.1.4.5). */
export const isFirstUse = (
  { db, sealer }: Scope,
  connectorId: string,
  { assertionId, expiresAt }: { assertionId: string; expiresAt: Date },
): Promise<boolean> => spendOnce(db, { id: sealer.mac(JSON.stringify(['assertion', connectorId, assertionId])), expiresAt });
