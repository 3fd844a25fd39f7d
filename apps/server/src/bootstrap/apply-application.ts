import { newSecret } from '../foundation/crypto/ids.ts';
import type { TenantTransaction } from '../foundation/database/tables.ts';
import { ApiError } from '../foundation/http/api-error.ts';
import { hasSecrets, type Application, type OidcClientMetadata, type RegisteredApplication } from '../features/applications/application.ts';
import { applicationsPart } from '../features/applications/applications-part.ts';
import { refuseApplicationChange, refuseNewApplication } from '../features/applications/application-rules.ts';
import { refuseProtocolSettings } from '../features/applications/refuse-protocol-settings.ts';
import { upsertApplication, type NewApplication } from '../features/applications/queries.ts';
import { upsertSecret } from '../features/applications/queries/secrets.ts';
import { assignRolesToApplication } from '../features/roles/queries/application-roles.ts';
import { rolesPart } from '../features/roles/roles-part.ts';
import { roleIdsOf } from './apply-role.ts';
import type { BootstrapApplication } from './bootstrap-schema.ts';
import type { BootstrapScope } from './bootstrap-scope.ts';
import { hasFields } from './has-fields.ts';

const defaultSecretName = 'Default secret';

/** An application, known by its id, with the value of its default secret and its roles. */
export async function applyApplication(application: BootstrapApplication, scope: BootstrapScope): Promise<void> {
  const { settings, write } = scope;
  const { id, type, isThirdParty, roles = [] } = application;
  const existing = settings.get(applicationsPart).get(id);
  const fixed = { type, ...(isThirdParty !== undefined && { isThirdParty }) };
  if (existing && !hasFields(existing, fixed)) {
    throw new ApiError('request.general', {
      details: `The application ${id} is of type ${existing.type}${existing.isThirdParty ? ', third-party' : ''}; that never changes.`,
    });
  }
  if (roles.length > 0 && type !== 'MachineToMachine')
    throw new ApiError('application.invalid_type', { details: 'Only machine-to-machine applications hold roles.' });
  const wanted = wantedApplication(application, existing);
  if (existing) refuseApplicationChange(existing, application);
  else refuseNewApplication(wanted);
  refuseProtocolSettings(wanted, scope);
  const secret = wantedSecret(application, existing);
  const held = settings.get(rolesPart).byApplication.get(id) ?? [];
  const missingRoleIds = roleIdsOf(settings, { names: roles, type: 'MachineToMachine' }).filter((roleId) => !held.includes(roleId));
  const isSame = existing !== undefined && hasFields(existing, wanted);
  if (isSame && secret === undefined && missingRoleIds.length === 0) return;
  await write([applicationsPart, rolesPart], async (trx) => {
    if (!isSame) await upsertApplication(trx, wanted);
    if (secret !== undefined) await setSecret(trx, scope, { id, value: secret });
    await assignRolesToApplication(trx, id, missingRoleIds);
  });
}

const blank = {
  description: null,
  oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
  customClientMetadata: {},
  protectedAppMetadata: null,
  customData: {},
  isThirdParty: false,
  appLevelAccessControlEnabled: false,
  securityProfile: 'default',
  protocolSettings: {},
} as const satisfies Partial<NewApplication>;

/** The application as it is, or a new one, with what the file names laid over. */
function wantedApplication(application: BootstrapApplication, existing: Application | undefined): Omit<Application, 'createdAt'> {
  const { id, name, type, description, isThirdParty, customData, customClientMetadata, securityProfile, protocolSettings } = application;
  const base = existing ?? blank;
  return {
    id,
    name,
    type,
    description: description === undefined ? base.description : description,
    oidcClientMetadata: { ...base.oidcClientMetadata, ...oidcMetadataOf(application) },
    customClientMetadata: { ...base.customClientMetadata, ...customClientMetadata },
    protectedAppMetadata: base.protectedAppMetadata,
    customData: customData ?? base.customData,
    isThirdParty: isThirdParty ?? base.isThirdParty,
    appLevelAccessControlEnabled: base.appLevelAccessControlEnabled,
    securityProfile: securityProfile ?? base.securityProfile,
    protocolSettings: protocolSettings ?? base.protocolSettings,
  };
}

/** Only what is given: an `undefined` would hide what is stored. */
function oidcMetadataOf(application: BootstrapApplication): Partial<OidcClientMetadata> {
  const { redirectUris, postLogoutRedirectUris, backchannelLogoutUri, backchannelLogoutSessionRequired, logoUri } = application;
  return {
    ...(redirectUris && { redirectUris }),
    ...(postLogoutRedirectUris && { postLogoutRedirectUris }),
    ...(backchannelLogoutUri !== undefined && { backchannelLogoutUri }),
    ...(backchannelLogoutSessionRequired !== undefined && { backchannelLogoutSessionRequired }),
    ...(logoUri !== undefined && { logoUri }),
  };
}

/** The value to store; `undefined` when the stored one stays. */
function wantedSecret({ type, secret }: BootstrapApplication, existing: RegisteredApplication | undefined): string | undefined {
  if (secret === undefined) return existing || !hasSecrets(type) ? undefined : newSecret();
  const stored = existing?.secrets.find(({ name }) => name === defaultSecretName);
  return stored?.value === secret && stored.expiresAt === null ? undefined : secret;
}

async function setSecret(trx: TenantTransaction, { sealer }: BootstrapScope, { id, value }: { id: string; value: string }): Promise<void> {
  await upsertSecret(trx, { applicationId: id, name: defaultSecretName, sealedValue: sealer.seal(value), expiresAt: null });
}
