import { ApiError } from './api-error.ts';

/** The token of an `Authorization` header (RFC 6750 §2.1). @throws ApiError `auth.authorization_header_missing`, `auth.authorization_token_type_not_supported` */
export function bearerOf(header: string | undefined): string {
  if (!header) throw new ApiError('auth.authorization_header_missing');
  const token = /^Bearer +(\S+) *$/i.exec(header)?.[1];
  if (!token) throw new ApiError('auth.authorization_token_type_not_supported');
  return token;
}

/** The answer to a token that is none, or none any more (RFC 6750 §3.1). */
export const invalidToken = () => new ApiError('auth.unauthorized', { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } });
