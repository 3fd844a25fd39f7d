import { socialUserInfo, type SocialUserInfo } from '@lintel/connector-kit';
import type { OidcConfig } from './config.ts';

/** Whom the claims of a verified ID token name (OIDC Core §5.1); an address or number only when it is verified. */
export function personOf(claims: Readonly<Record<string, unknown>>, config: OidcConfig): SocialUserInfo {
  const isTrue = (value: unknown) => value === true || (config.acceptStringTypedBooleanClaims && value === 'true');
  const { email, email_verified: emailVerified, name, picture } = claims;
  const phone = claims['phone_number'] ?? claims['phone'];
  const phoneVerified = claims['phone_number_verified'] ?? claims['phone_verified'];
  const trustsEmail = isTrue(emailVerified) || (emailVerified === undefined && config.trustUnverifiedEmail);
  return socialUserInfo({
    id: claims['sub'],
    name,
    avatar: picture,
    ...(trustsEmail && { email }),
    ...(isTrue(phoneVerified) && { phone }),
    rawData: claims,
  });
}
