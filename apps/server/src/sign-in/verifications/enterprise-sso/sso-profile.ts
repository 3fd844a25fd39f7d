import { ApiError } from '../../../foundation/http/api-error.ts';
import type { SsoAccount } from '../../../features/sso-connectors/sso-account.ts';
import type { InteractionProfile, RecordOf, SsoIdentityAddition } from '../../interaction.ts';

/** What a new account begins with. @throws ApiError `session.verification_failed` */
export function ssoProfile(verification: RecordOf<'EnterpriseSso'>): InteractionProfile {
  const account = accountOf(verification);
  return {
    ...(account.email !== undefined && { primaryEmail: account.email }),
    ...nameAndPicture(account),
    enterpriseSsoIdentity: ssoIdentity(verification),
  };
}

/** @throws ApiError `session.verification_failed` while nobody came back */
export function accountOf({ account }: RecordOf<'EnterpriseSso'>): SsoAccount {
  if (!account) throw new ApiError('session.verification_failed');
  return account;
}

export const nameAndPicture = ({ name, avatar }: SsoAccount): InteractionProfile => ({
  ...(name !== undefined && { name }),
  ...(avatar !== undefined && { avatar }),
});

export function ssoIdentity(verification: RecordOf<'EnterpriseSso'>): SsoIdentityAddition {
  const { id: identityId, issuer, rawData, email, name, avatar } = accountOf(verification);
  const { connectorId: ssoConnectorId, tokenSet } = verification;
  const detail = { ...rawData, id: identityId, ...(email && { email }), ...(name && { name }), ...(avatar && { avatar }) };
  return { identityId, issuer, ssoConnectorId, detail, ...(tokenSet && { tokenSet }) };
}
