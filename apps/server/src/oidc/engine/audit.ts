import { errors, type KoaContextWithOIDC, type Provider } from 'oidc-provider';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { backchannelGrant, tokenExchange } from '../clients/clients.ts';
import { requestCache } from './request-cache.ts';

const grantNames: ReadonlyMap<string, string> = new Map([
  ['authorization_code', 'AuthorizationCode'],
  ['refresh_token', 'RefreshToken'],
  ['client_credentials', 'ClientCredentials'],
  ['urn:ietf:params:oauth:grant-type:device_code', 'DeviceCode'],
  [tokenExchange, 'TokenExchange'],
  [backchannelGrant, 'BackchannelAuthentication'],
]);

/** Tells the audit log of tokens and interactions. */
export function auditProvider(provider: Provider, scope: TenantScope): void {
  const origin = (ctx: KoaContextWithOIDC) => ({
    ip: ctx.ip,
    userAgent: ctx.get('user-agent'),
    ...(ctx.oidc.client && { applicationId: ctx.oidc.client.clientId }),
    ...(ctx.oidc.account && { userId: ctx.oidc.account.accountId }),
    ...(ctx.oidc.session?.uid && { sessionId: ctx.oidc.session.uid }),
  });
  const exchange = (ctx: KoaContextWithOIDC) => `ExchangeTokenBy.${grantNames.get(String(ctx.oidc.params?.['grant_type'])) ?? 'Unknown'}`;
  const scopeOf = (ctx: KoaContextWithOIDC) => {
    const exchanged = requestCache()?.exchange;
    return {
      scope: ctx.oidc.params?.['scope'],
      resource: ctx.oidc.params?.['resource'],
      ...(exchanged && { subjectTokenType: exchanged.subjectTokenType, actor: exchanged.act?.sub }),
    };
  };

  provider.on('grant.success', (ctx) => scope.audit({ key: exchange(ctx), result: 'Success', ...origin(ctx), details: scopeOf(ctx) }));
  provider.on('grant.error', (ctx, error) => {
    // A device that waits for its person asks every few seconds: these are no failures.
    if (error instanceof errors.AuthorizationPending || error instanceof errors.SlowDown) return;
    scope.audit({ key: exchange(ctx), result: 'Error', ...origin(ctx), details: { ...scopeOf(ctx), error: error.message } });
  });
  provider.on('backchannel_authentication.error', (ctx, error) =>
    scope.audit({
      key: 'BackchannelAuthentication.Create',
      result: 'Error',
      ...origin(ctx),
      details: { ...scopeOf(ctx), error: error.message },
    }),
  );
  provider.on('interaction.started', (ctx, prompt) =>
    scope.audit({ key: 'Interaction.Create', result: 'Success', ...origin(ctx), details: { prompt: prompt.name } }),
  );
  provider.on('interaction.ended', (ctx) => scope.audit({ key: 'Interaction.End', result: 'Success', ...origin(ctx) }));
  provider.use(async (ctx: KoaContextWithOIDC, next: () => Promise<void>) => {
    await next();
    // The library has no event for it.
    if (ctx.path === '/token/revocation' && ctx.status === 200) scope.audit({ key: 'RevokeToken', result: 'Success', ...origin(ctx) });
  });
  provider.on('grant.revoked', (ctx, grantId) =>
    scope.audit({ key: 'RevokeGrants', result: 'Success', ...origin(ctx), details: { grantIds: [grantId] } }),
  );
  provider.on('revocation.error', (ctx, error) =>
    scope.audit({ key: 'RevokeToken', result: 'Error', ...origin(ctx), details: { error: error.message } }),
  );
  // Registrations that succeed are told of with what they store.
  const registrationFailed = (name: string) => (ctx: KoaContextWithOIDC, error: errors.OIDCProviderError) =>
    scope.audit({
      key: `ClientRegistration.${name}`,
      result: 'Error',
      ...origin(ctx),
      details: { error: error.message, description: error.error_description },
    });
  provider.on('registration_create.error', registrationFailed('Create'));
  provider.on('registration_read.error', registrationFailed('Read'));
  provider.on('registration_update.error', registrationFailed('Update'));
  provider.on('registration_delete.error', registrationFailed('Delete'));
}
