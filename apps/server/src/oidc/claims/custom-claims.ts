import { errors, type AccessToken, type ClientCredentials, type KoaContextWithOIDC } from 'oidc-provider';
import { toApplicationResponse } from '../../features/applications/application-response.ts';
import { customClaimsPart } from '../../features/custom-claims/custom-claims-part.ts';
import { runClaimsScript } from '../../features/custom-claims/run-claims-script.ts';
import type { Sandbox } from '../../foundation/sandbox/sandbox.ts';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationOf } from '../clients/clients.ts';
import { userContext } from './custom-claims-context.ts';

type Token = AccessToken | ClientCredentials;

/** What the engine tells a script of a token. */
const shown = ['jti', 'aud', 'scope', 'clientId', 'accountId', 'expiresWithSession', 'grantId', 'gty', 'sessionUid', 'sid', 'kind'];

/**
 * Claims that the tenant's script adds to an access token for a resource. Without a script there is nothing to do.
 * @throws AccessDenied when the script denies, `server_error` when it fails (unless the tenant would rather have tokens without its claims)
 */
export async function customClaims(
  ctx: KoaContextWithOIDC,
  token: Token,
  { scope, sandbox }: { scope: TenantScope; sandbox: Sandbox },
): Promise<Readonly<Record<string, unknown>>> {
  if (!token.resourceServer || ctx.oidc.route !== 'token') return {};
  const isPerson = token.kind === 'AccessToken';
  const script = scope.settings.get(customClaimsPart).get(isPerson ? 'access-token' : 'client-credentials');
  if (!script) return {};
  const application = applicationOf(ctx, scope);
  const context = {
    ...(application && { application: toApplicationResponse(application, scope.tenant) }),
    ...(isPerson && (await userContext(ctx, scope, token))),
  };
  const shownToken = Object.fromEntries(shown.map((name) => [name, token[name as keyof Token]]));
  const result = await runClaimsScript(sandbox, { ...script, tenantId: scope.tenant.id, token: shownToken, context });
  if (result.kind === 'claims') return result.claims;

  scope.audit({
    key: isPerson ? 'JwtCustomizer.AccessToken' : 'JwtCustomizer.ClientCredentials',
    result: 'Error',
    ...(application && { applicationId: application.id }),
    ...(ctx.oidc.account && { userId: ctx.oidc.account.accountId }),
    details: { denied: result.kind === 'denied', error: result.message },
  });
  if (result.kind === 'failed' && !script.blocksOnError) return {};
  if (result.kind === 'denied') throw new errors.AccessDenied(result.message);
  throw new errors.CustomOIDCProviderError('server_error', 'the script for token claims failed; the audit log says why');
}
