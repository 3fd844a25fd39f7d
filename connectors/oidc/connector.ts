import { ConnectorError, createOAuthConnector, genericFlow, hintFor, snakeCased, verifyIdToken } from '@lintel/connector-kit';
import { oidcConfigGuard } from './config.ts';
import { metadata } from './metadata.ts';
import { personOf } from './person.ts';

/** Any provider that speaks OpenID Connect Core 1.0, by its authorization code flow. Who came is read from the ID token alone. */
export default createOAuthConnector({
  metadata,
  configGuard: oidcConfigGuard,
  flow: (config) => {
    const { parameters, ...flow } = genericFlow(config);
    return {
      ...flow,
      scope: withOpenid(config.scope),
      parameters: { ...parameters, ...snakeCased(config.authRequestOptionalConfig ?? {}) },
      usesNonce: true,
      issuer: config.idTokenVerificationConfig.issuer,
    };
  },
  readPerson: async ({ config, tokens, session, outbound }) => {
    const { jwksUri, issuer, algorithms, clockTolerance, crit, maxTokenAge, subject, typ } = config.idTokenVerificationConfig;
    const { clientId } = config;
    if (tokens.id_token === undefined || session.nonce === undefined) {
      throw new ConnectorError('social_invalid_id_token', { hint: hintFor(tokens.id_token === undefined ? 'tokenRefused' : 'noSession') });
    }
    const claims = await verifyIdToken(tokens.id_token, {
      outbound,
      jwksUri,
      issuer,
      clientId,
      nonce: session.nonce,
      ...(algorithms && { algorithms }),
      ...(clockTolerance !== undefined && { clockTolerance }),
      ...(crit && { crit }),
      ...(maxTokenAge !== undefined && { maxTokenAge }),
      ...(subject !== undefined && { subject }),
      ...(typ !== undefined && { typ }),
    });
    return personOf(claims, config);
  },
});

function withOpenid(scope: string): string {
  const scopes = scope.split(/\s+/).filter(Boolean);
  return [...new Set(['openid', ...scopes])].join(' ');
}
