import { hasSecrets, type ApplicationType } from '../applications/application.ts';
import type { clientAuthMethods, ResponseType, SecurityProfile } from '../applications/protocol-settings.ts';
import type { NewConsentScopes } from '../consent/queries/consent-scopes.ts';

/** What applications can be that register themselves. */
export const registrableTypes = ['Traditional', 'SPA', 'Native', 'MachineToMachine'] as const satisfies readonly ApplicationType[];
export type RegistrableType = (typeof registrableTypes)[number];

/** What a tenant lets a client be that registers itself. */
export interface RegistrationPolicy {
  readonly applicationTypes: readonly RegistrableType[];
  /** How clients with a secret or key may authenticate; the types say whether there may be clients without. */
  readonly authMethods: readonly (typeof clientAuthMethods)[number][];
  readonly responseTypes: readonly ResponseType[];
  /** Hosts of https addresses to which people are sent back, `*.example.com` for every one below; none = any host. */
  readonly redirectHosts: readonly string[];
  /** The profile that every one of them gets. */
  readonly securityProfile: SecurityProfile;
  /** What a third-party one may ask people for. */
  readonly consentScopes: NewConsentScopes;
  /** How many there may be. */
  readonly maxClients: number;
}

export interface RegistrationSettings extends RegistrationPolicy {
  readonly enabled: boolean;
}

/** Off until somebody switches it on. */
export const defaultRegistrationSettings: RegistrationSettings = {
  enabled: false,
  applicationTypes: ['Traditional', 'SPA', 'Native'],
  authMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
  responseTypes: ['code'],
  redirectHosts: [],
  securityProfile: 'default',
  consentScopes: { userScopes: [], resourceScopes: [], organizationScopes: [], organizationResourceScopes: [] },
  maxClients: 100,
};

/** Why these settings let nobody in, or nobody who would work; `undefined` when they are fine. */
export function problemOfSettings({
  applicationTypes,
  authMethods,
  responseTypes,
  securityProfile,
}: RegistrationPolicy): string | undefined {
  if (applicationTypes.some(hasSecrets) && authMethods.length === 0) return 'authMethods: these application types authenticate.';
  if (securityProfile === 'default') return undefined;
  if (responseTypes.some((type) => type !== 'code')) return 'responseTypes: this security profile knows only code.';
  if (securityProfile === 'oauth21') return undefined;
  if (applicationTypes.some((type) => !hasSecrets(type))) return 'applicationTypes: FAPI 2 is for Traditional and MachineToMachine.';
  const isWeak = authMethods.some((method) => method.startsWith('client_secret'));
  return isWeak ? 'authMethods: FAPI 2 takes private_key_jwt, tls_client_auth or self_signed_tls_client_auth.' : undefined;
}
