import { protocolRules, type ProtocolRules } from '../../features/applications/protocol-settings.ts';
import { applicationsPart } from '../../features/applications/applications-part.ts';
import type { RegisteredApplication } from '../../features/applications/application.ts';
import { clientRegistrationPart } from '../../features/client-registration/registration-part.ts';
import type { RegistrationSettings } from '../../features/client-registration/registration-settings.ts';
import { listDetailsTypes } from '../../features/resources/authorization-details.ts';
import type { Settings } from '../../tenancy/snapshot.ts';

/** What the wire contract announces whether an application uses it or not. */
const announcedResponseTypes = ['code id_token', 'code', 'id_token', 'none'];

/** The optional parts of the protocol that at least one application of a tenant has chosen, or may when it registers itself. The others do not exist for the tenant. */
export interface ProtocolUse {
  readonly isRegistration: boolean;
  readonly isDpop: boolean;
  readonly isMtls: boolean;
  readonly isRequestObjects: boolean;
  readonly isJarm: boolean;
  readonly isSignedUserinfo: boolean;
  readonly isClaimsParameter: boolean;
  readonly isFapi: boolean;
  readonly isBackchannelAuthentication: boolean;
  /** Types of authorization details, where an application may use any. */
  readonly detailsTypes: readonly string[];
  readonly responseTypes: readonly string[];
}

type Applications = ReadonlyMap<string, RegisteredApplication>;
const known = new WeakMap<Applications, ProtocolUse>();

export function protocolUse(settings: Settings): ProtocolUse {
  const applications = settings.get(applicationsPart);
  const wanted = known.get(applications) ?? summarize([...applications.values()]);
  known.set(applications, wanted);
  const use = wanted.detailsTypes.length > 0 ? { ...wanted, detailsTypes: listDetailsTypes(settings) } : wanted;
  const registration = settings.get(clientRegistrationPart);
  return registration.enabled ? withRegistration(use, registration) : use;
}

/** Whoever registers itself finds on what the tenant lets such clients choose. */
function withRegistration(use: ProtocolUse, { authMethods, responseTypes }: RegistrationSettings): ProtocolUse {
  return {
    ...use,
    isRegistration: true,
    isDpop: true,
    isRequestObjects: true,
    isJarm: true,
    isSignedUserinfo: true,
    isMtls: use.isMtls || authMethods.some((method) => method.includes('tls_client_auth')),
    responseTypes: [...new Set([...use.responseTypes, ...responseTypes])],
  };
}

function summarize(applications: readonly RegisteredApplication[]): ProtocolUse {
  const all = applications.map((application) => protocolRules(application));
  const some = (has: (rules: ProtocolRules) => boolean) => all.some(has);
  return {
    isRegistration: false,
    isDpop: some((rules) => rules.dpopBoundAccessTokens === true),
    isMtls: some(
      ({ authMethod, tlsClientCertificateBoundAccessTokens }) =>
        authMethod.includes('tls_client_auth') || tlsClientCertificateBoundAccessTokens === true,
    ),
    isRequestObjects: some((rules) => rules.requireSignedRequestObject === true || rules.requestObjectSigningAlg !== undefined),
    isJarm: some((rules) => rules.isJarm),
    isSignedUserinfo: some((rules) => rules.userinfoSignedResponseAlg !== undefined),
    isClaimsParameter: some((rules) => rules.claimsParameter === true),
    detailsTypes: [...new Set(all.flatMap((rules) => rules.authorizationDetailsTypes ?? []))],
    isBackchannelAuthentication: some((rules) => rules.backchannelTokenDeliveryMode !== undefined),
    isFapi: applications.some(({ securityProfile }) => securityProfile === 'fapi2'),
    responseTypes: [...new Set([...announcedResponseTypes, ...all.flatMap((rules) => rules.responseTypes)])],
  };
}
