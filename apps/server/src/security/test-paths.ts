/** Ids of one's own (or of somebody else's) objects by what they are: `user`, `organizationRole`, … */
export type IdOf = (noun: string) => string | undefined;

/** What the parameter `:id` is, by the segment before it. */
const nouns: Readonly<Record<string, string>> = {
  users: 'user',
  applications: 'application',
  roles: 'role',
  resources: 'resource',
  organizations: 'organization',
  'organization-invitations': 'organizationInvitation',
  'one-time-tokens': 'oneTimeToken',
  'email-templates': 'emailTemplate',
  'organization-roles': 'organizationRole',
  'organization-scopes': 'organizationScope',
  connectors: 'connector',
  hooks: 'hook',
  'initial-access-tokens': 'initialAccessToken',
  'log-streams': 'logStream',
  logs: 'log',
  'saml-applications': 'samlApplication',
  secrets: 'tokenSet',
  'sso-connectors': 'ssoConnector',
  tenants: 'tenant',
  invitations: 'tenantInvitation',
  domains: 'domain',
};
/** Parameters that say by themselves which object they name. */
const named: Readonly<Record<string, string>> = {
  ':userId': 'user',
  ':applicationId': 'application',
  ':roleId': 'role',
  ':resourceId': 'resource',
  ':scopeId': 'scope',
  ':typeId': 'detailsType',
  ':organizationId': 'organization',
  ':organizationRoleId': 'organizationRole',
  ':organizationScopeId': 'organizationScope',
  ':ssoConnectorId': 'ssoConnector',
  ':connectorId': 'connector',
  ':deliveryId': 'delivery',
  ':grantId': 'grant',
  ':sessionId': 'session',
  ':verificationId': 'factor',
  ':trustedDeviceId': 'trustedDevice',
  ':secretId': 'samlSecret',
  ':invitationId': 'tenantInvitation',
  ':keyId': 'key',
};
/** Parameters that name no object with an id of its own. */
const plain: Readonly<Record<string, string>> = {
  ':languageTag': 'fr',
  ':factoryId': 'simple-mail-transfer-protocol',
  ':scopeType': 'resource-scopes',
  ':keyType': 'private-keys',
  ':tokenTypePath': 'access-token',
  ':actionType': 'action.postSignIn',
  ':target': 'github',
  ':emailDomain': 'example.com',
  ':domain': 'app.example.com',
};

/** A parameter of a path: which object it names, or the text that is put for it. */
export type PathParameter = { readonly index: number } & ({ readonly noun: string } | { readonly text: string });

/** The parameters of a route's path in their order. */
export function parametersOf(path: string): PathParameter[] {
  const segments = path.split('/');
  return segments.flatMap((segment, index) => {
    if (!segment.startsWith(':')) return [];
    const before = segments[index - 1] ?? '';
    if (segment === ':name') return [{ index, text: before === 'custom-profile-fields' ? 'company' : 'Default secret' }];
    if (before === 'connector-factories') return [{ index, text: plain[':factoryId'] ?? '' }];
    if (segment === ':keyId') return [{ index, noun: path.includes('/sso-connectors/') ? 'ssoSigningKey' : 'tokenKey' }];
    const text = plain[segment];
    return [text === undefined ? { index, noun: named[segment] ?? nouns[before] ?? `${before}/${segment}` } : { index, text }];
  });
}

/** The path with ids in it. @param idOf asked for each object with its place in the path. */
export function pathWith(path: string, idOf: (noun: string, index: number) => string | undefined): string {
  const segments = path.split('/');
  for (const parameter of parametersOf(path)) {
    const value = 'noun' in parameter ? (idOf(parameter.noun, parameter.index) ?? 'nobody') : parameter.text;
    segments[parameter.index] = encodeURIComponent(value);
  }
  return segments.join('/');
}
