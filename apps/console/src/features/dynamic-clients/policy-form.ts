import type { CimdConfig, RegistrationConfig } from './queries.ts';

export type RegistrableType = RegistrationConfig['applicationTypes'][number];
export const registrableTypes = ['Traditional', 'SPA', 'Native', 'MachineToMachine'] as const satisfies readonly RegistrableType[];

/** Both ways in, as they are edited on one page. */
export type PolicyForm = {
  acceptsDocuments: boolean;
  acceptsRegistration: boolean;
  applicationTypes: RegistrableType[];
  redirectHosts: string[];
  securityProfile: RegistrationConfig['securityProfile'];
  maxClients: number;
};

export const toPolicyForm = (cimd: CimdConfig, registration: RegistrationConfig): PolicyForm => ({
  acceptsDocuments: cimd.enabled,
  acceptsRegistration: registration.enabled,
  applicationTypes: registration.applicationTypes,
  redirectHosts: registration.redirectHosts,
  securityProfile: registration.securityProfile,
  maxClients: registration.maxClients,
});

export const toRegistrationPatch = ({ acceptsDocuments: _documents, acceptsRegistration, ...rest }: PolicyForm) => ({
  ...rest,
  enabled: acceptsRegistration,
});

/** A host in lower case, or `*.` and one. */
export const isHostPattern = (host: string): boolean =>
  host.length <= 253 && /^(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/.test(host);
