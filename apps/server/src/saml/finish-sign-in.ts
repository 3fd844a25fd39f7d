import { timingSafeEqual } from 'node:crypto';
import { getActiveSamlSecret } from '../features/saml-applications/queries/secrets.ts';
import { getSamlConfig } from '../features/saml-applications/queries/configs.ts';
import { requireSamlApplication } from '../features/saml-applications/saml-application.ts';
import { ApiError } from '../foundation/http/api-error.ts';
import { findAccount } from '../oidc/claims/account.ts';
import { claimsByScope } from '../oidc/claims/user-claims.ts';
import type { TenantScope } from '../tenancy/tenant-scope.ts';
import { identityProviderId } from './identity-provider-metadata.ts';
import { readPendingRequest } from './pending-request.ts';
import { redeemCode } from './redeem-code.ts';
import { writeResponse } from './response.ts';
import { callbackAddress } from './start-sign-in.ts';
import { toSubject } from './subject.ts';

export interface CallbackQuery {
  readonly code?: string | undefined;
  readonly state?: string | undefined;
  readonly error?: string | undefined;
  readonly error_description?: string | undefined;
}

/** Where the answer goes, and the fields of the form that takes it there (saml-bindings-2.0-os §3.5.4). */
export interface SamlAnswer {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** @throws ApiError `application.saml.*`, `oidc.*`, `entity.not_exists_with_id` */
export async function finishSignIn(
  scope: TenantScope,
  applicationId: string,
  { query, cookie }: { query: CallbackQuery; cookie: string | undefined },
): Promise<SamlAnswer> {
  const { id } = requireSamlApplication(scope.settings, applicationId);
  if (!cookie) throw new ApiError('application.saml.sp_initiated_saml_sso_session_not_found_in_cookies');
  const pending = readPendingRequest(scope, cookie);
  if (pending?.applicationId !== id) throw new ApiError('application.saml.sp_initiated_saml_sso_session_not_found');
  if (!isEqual(query.state ?? '', pending.state)) throw new ApiError('application.saml.state_mismatch');
  if (query.error !== undefined) throw new ApiError('oidc.invalid_request', { details: query.error_description ?? query.error });
  if (query.code === undefined) throw new ApiError('oidc.invalid_request', { details: 'There is no code.' });

  const config = await getSamlConfig(scope.db, id);
  if (config.acsUrl === null) throw new ApiError('application.saml.acs_url_required');
  if (config.entityId === null) throw new ApiError('application.saml.entity_id_required');
  const secret = await getActiveSamlSecret(scope.db, id);
  const redeemed = await redeemCode(scope, { code: query.code, clientId: id, redirectUri: callbackAddress(scope.tenant, id) });
  const account = redeemed && (await findAccount(scope, { id: redeemed.accountId, applicationId: id }));
  if (!account) throw new ApiError('oidc.invalid_grant', { status: 400 });

  const claims = await account.claims('userinfo', Object.keys(claimsByScope).join(' '), {}, []);
  const xml = await writeResponse({
    issuer: identityProviderId(scope.tenant, id),
    audience: config.entityId,
    destination: config.acsUrl.url,
    inResponseTo: pending.requestId,
    sessionIndex: redeemed.sessionUid ?? account.accountId,
    subject: toSubject(config, claims),
    now: scope.now(),
    key: { privateKey: scope.sealer.open(secret.privateKey), certificate: secret.certificate },
    encryption: config.encryption,
  });
  scope.audit({ key: 'SamlApplication.Callback', result: 'Success', applicationId: id, userId: account.accountId });
  const relayState = pending.relayState === null ? {} : { RelayState: pending.relayState };
  return { action: config.acsUrl.url, fields: { SAMLResponse: Buffer.from(xml).toString('base64'), ...relayState } };
}

function isEqual(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
