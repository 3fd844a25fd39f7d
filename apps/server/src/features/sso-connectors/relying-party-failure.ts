import { ApiError } from '../../foundation/http/api-error.ts';
import type { ErrorCode } from '../../foundation/http/error-codes.ts';
import type { OpenIdClient } from './relying-party.ts';

const tokenFailures: ReadonlySet<string> = new Set([
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_UNSUPPORTED_OPERATION',
]);

/** What went wrong with a provider, as an answer that its administrator can act on. Values that the provider sent stay in the log. */
export function relyingPartyFailure(openid: OpenIdClient | undefined, cause: unknown): ApiError {
  if (cause instanceof ApiError) return cause;
  const [code, details] = explain(openid, cause);
  return new ApiError(code, { details, cause, internal: `${code}: ${describe(cause)}` });
}

function explain(openid: OpenIdClient | undefined, cause: unknown): readonly [ErrorCode, string] {
  if (openid && cause instanceof openid.AuthorizationResponseError) {
    return ['connector.authorization_failed', 'The identity provider did not let the person in.'];
  }
  if (openid && cause instanceof openid.ResponseBodyError) {
    return cause.error === 'invalid_grant'
      ? ['connector.social_auth_code_invalid', 'The identity provider does not know the code, or it was used before.']
      : ['connector.invalid_config', `The identity provider refused the request: check client id and secret (${word(cause.error)}).`];
  }
  if (openid && cause instanceof openid.WWWAuthenticateChallengeError) {
    return ['connector.social_invalid_access_token', 'The identity provider refused the access token it had issued.'];
  }
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'OAUTH_TIMEOUT' || (cause instanceof Error && cause.name === 'TimeoutError')) {
    return ['connector.general', 'The identity provider did not answer in time.'];
  }
  if (typeof code === 'string' && tokenFailures.has(code)) {
    return ['connector.social_invalid_id_token', 'The ID token is not for this sign-in, has expired, or has a wrong signature.'];
  }
  if (typeof code === 'string' && code.startsWith('OAUTH_')) {
    return ['connector.invalid_response', 'The identity provider answered with something that OpenID Connect does not know.'];
  }
  return [
    'connector.general',
    'The identity provider cannot be reached: check the issuer, and that OUTBOUND_ALLOW lets the server reach it.',
  ];
}

/** RFC 6749 error codes and nothing else get into an answer. */
const word = (error: string): string => (/^[a-z_]{1,40}$/.test(error) ? error : 'unknown error');

function describe(cause: unknown): string {
  const chain: string[] = [];
  for (let error = cause; error instanceof Error && chain.length < 4; error = error.cause) chain.push(`${error.name}: ${error.message}`);
  return chain.join(' <- ') || String(cause);
}
