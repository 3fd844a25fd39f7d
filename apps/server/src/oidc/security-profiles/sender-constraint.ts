import { Buffer } from 'node:buffer';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { TenantScope } from '../../tenancy/tenant-scope.ts';
import { applicationOf } from '../clients/clients.ts';
import { isVerified, matchesCertificateName, parseCertificate } from './client-certificate.ts';
import type { ProtocolUse } from '../engine/protocol-use.ts';

/** Names of the headers in which a trusted proxy tells of the client's certificate. */
export interface CertificateHeaders {
  /** Where the proxy asks for certificates on hosts of their own: the label before the host, and the host of all tenants that have one. */
  readonly aliases?: { readonly label: string; readonly below: string } | undefined;
  readonly certificate: string | undefined;
  /** Says that the proxy has verified the certificate's chain. */
  readonly verified: string | undefined;
}

type Features = NonNullable<Configuration['features']>;

/** DPoP (RFC 9449). Nonces are worked out from the time and a key that all processes share, so none is stored. */
export function dpopFeature(scope: TenantScope, { isDpop }: ProtocolUse): NonNullable<Features['dPoP']> {
  if (!isDpop) return { enabled: false };
  return {
    enabled: true,
    nonceSecret: Buffer.from(scope.sealer.mac(`dpop nonces of ${scope.tenant.id}`), 'base64url'),
    requireNonce: (ctx) => applicationOf(ctx, scope)?.protocolSettings.dpopNonceRequired === true,
  };
}

/** Mutual TLS (RFC 8705). The connection ends at a proxy, so the certificate is what a header says, and that only where one is configured. */
export function mtlsFeature({ isMtls }: ProtocolUse, headers: CertificateHeaders): NonNullable<Features['mTLS']> {
  if (!isMtls) return { enabled: false };
  const certificateOf = (ctx: Pick<KoaContextWithOIDC, 'get'>) =>
    headers.certificate === undefined ? undefined : parseCertificate(ctx.get(headers.certificate));
  return {
    enabled: true,
    certificateBoundAccessTokens: true,
    selfSignedTlsClientAuth: true,
    tlsClientAuth: true,
    getCertificate: (ctx) => certificateOf(ctx),
    certificateAuthorized: (ctx) => headers.verified !== undefined && isVerified(ctx.get(headers.verified)),
    certificateSubjectMatches: (ctx, property, expected) => {
      const certificate = certificateOf(ctx);
      return certificate !== undefined && matchesCertificateName(certificate, property, expected);
    },
  };
}

/**
 * The endpoints on a host at which the proxy asks for certificates (RFC 8705 §5): browsers, which would be asked too, stay away from it. A tenant's
 * custom domain has none, because nobody said that its name leads here.
 */
export function certificateAliases(
  { tenant }: Pick<TenantScope, 'tenant'>,
  { isMtls, isBackchannelAuthentication }: Pick<ProtocolUse, 'isMtls' | 'isBackchannelAuthentication'>,
  { aliases }: CertificateHeaders,
): { mtls_endpoint_aliases?: Readonly<Record<string, string>> } {
  const issuer = new URL(tenant.issuer);
  if (!isMtls || !aliases || !`.${issuer.hostname}`.endsWith(`.${aliases.below}`)) return {};
  issuer.hostname = `${aliases.label}.${issuer.hostname}`;
  const at = (path: string) => `${issuer.href}${path}`;
  return {
    mtls_endpoint_aliases: {
      token_endpoint: at('/token'),
      revocation_endpoint: at('/token/revocation'),
      introspection_endpoint: at('/token/introspection'),
      pushed_authorization_request_endpoint: at('/request'),
      device_authorization_endpoint: at('/device/auth'),
      userinfo_endpoint: at('/me'),
      ...(isBackchannelAuthentication && { backchannel_authentication_endpoint: at('/backchannel') }),
    },
  };
}

/**
 * Proofs of clients that did not enrol are not looked at: the contract, and one application's choice is no other's. Where a token is used
 * and no client is known yet, the scheme of the header says whether there is a proof.
 */
export function ignoreOtherProofs(scope: TenantScope) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    const read = ctx.get.bind(ctx);
    const counts = () =>
      ctx.oidc?.client ? applicationOf(ctx, scope)?.protocolSettings.dpopBoundAccessTokens === true : /^dpop /i.test(read('authorization'));
    ctx.get = (name: string) => (name.toLowerCase() === 'dpop' && !counts() ? '' : read(name));
    await next();
  };
}

/** The binding of a code to a key (RFC 9449 §10), too, only where proofs count. */
export function ignoreOtherThumbprints(scope: TenantScope) {
  return (ctx: KoaContextWithOIDC): void => {
    if (ctx.oidc.params && applicationOf(ctx, scope)?.protocolSettings.dpopBoundAccessTokens !== true)
      ctx.oidc.params['dpop_jkt'] = undefined;
  };
}
