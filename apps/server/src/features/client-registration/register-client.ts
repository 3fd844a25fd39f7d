import type { TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { AuditChange, AuditEntry, TenantScope } from '../../tenancy/tenant-scope.ts';
import type { Application } from '../applications/application.ts';
import { refuseNewApplication } from '../applications/application-rules.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import { applicationLooksPart } from '../applications/looks-part.ts';
import { deleteApplication, findApplication, insertApplication, updateApplication } from '../applications/queries.ts';
import { upsertLooks } from '../applications/queries/looks.ts';
import { upsertSecret } from '../applications/queries/secrets.ts';
import { refuseProtocolSettings } from '../applications/refuse-protocol-settings.ts';
import { consentCeilingsPart } from '../consent/consent-ceilings.ts';
import { addConsentScopes } from '../consent/queries/consent-scopes.ts';
import { rolesPart } from '../roles/roles-part.ts';
import { revokeApplication } from '../sessions/revoke.ts';
import { readClientMetadata, undescribed, type DescribedClient } from './client-metadata.ts';
import { existingScopes } from './existing-scopes.ts';
import { useInitialAccessToken } from './queries/initial-access-tokens.ts';
import { countRegisteredClients, insertRegisteredClient, replaceRegistrationToken } from './queries/registered-clients.ts';
import { lockSettings } from './queries/settings.ts';
import { refuseByPolicy } from './registration-policy.ts';
import { RegistrationRefused } from './registration-refused.ts';

/** What the audit log is told of the request. */
type Origin = Pick<AuditEntry, 'ip' | 'userAgent'>;

interface Registration {
  readonly id: string;
  readonly metadata: unknown;
  /** For clients that authenticate with one. */
  readonly secret: string | undefined;
  /** The registration access token: with it the client manages itself from now on. */
  readonly token: string;
  readonly origin: Origin;
}

/**
 * Registers an application that described itself, once for each use of its initial access token.
 *
 * @throws RegistrationRefused
 */
export async function registerClient(
  scope: TenantScope,
  registration: Registration & { readonly initialAccessToken: string },
): Promise<void> {
  const { id, secret, token, origin } = registration;
  const client = readClientMetadata(registration.metadata);
  await scope.write([applicationsPart, applicationLooksPart, consentCeilingsPart], async (trx, audit) => {
    const policy = await lockSettings(trx);
    if (!policy.enabled) throw new RegistrationRefused('token', 'clients cannot register themselves any more');
    refuseByPolicy(client, policy);
    if ((await countRegisteredClients(trx)) >= policy.maxClients) {
      throw new RegistrationRefused('limit', 'as many clients as this server takes have registered themselves');
    }
    const initial = await useInitialAccessToken(trx, registration.initialAccessToken);
    if (!initial) throw new RegistrationRefused('token', 'the initial access token is used up or has expired');
    const application = {
      id,
      name: client.name,
      description: null,
      type: client.type,
      oidcClientMetadata: client.oidcClientMetadata,
      customClientMetadata: client.customClientMetadata,
      protectedAppMetadata: null,
      customData: {},
      // Machines have nobody whom they could ask: third-party ones do not exist.
      isThirdParty: initial.isThirdParty && client.type !== 'MachineToMachine',
      appLevelAccessControlEnabled: false,
      securityProfile: policy.securityProfile,
      protocolSettings: client.protocolSettings,
    };
    refuseWrongSettings(() => refuseNewApplication(application));
    refuseWrongSettings(() => refuseProtocolSettings(application, scope));
    await insertApplication(trx, application);
    await saveSecret(trx, scope, { id, secret });
    if (Object.values(client.looks).some(Boolean)) await saveLooks(trx, scope, { id, looks: client.looks, formerLogo: undefined });
    if (application.isThirdParty) await addConsentScopes(trx, id, await existingScopes(trx, scope, policy.consentScopes));
    await insertRegisteredClient(trx, { applicationId: id, initialAccessTokenId: initial.id, details: client.details, token });
    tell(audit, 'Create', { id, origin, details: { name: application.name, initialAccessTokenId: initial.id } });
  });
}

/** Gives an application that registered itself what it says of itself now, and another token. @throws RegistrationRefused */
export async function updateRegisteredClient(
  scope: TenantScope,
  registration: Registration & { readonly oldToken: string },
): Promise<void> {
  const { id, secret, token, oldToken, origin } = registration;
  const client = readClientMetadata(registration.metadata);
  await scope.write([applicationsPart, applicationLooksPart], async (trx, audit) => {
    refuseByPolicy(client, await lockSettings(trx));
    if (!(await replaceRegistrationToken(trx, { applicationId: id, details: client.details, token, oldToken }))) {
      throw new RegistrationRefused('token', 'the registration access token was used by another request at the same time');
    }
    const current = await findApplication(trx, id);
    if (!current) throw new RegistrationRefused('token', 'the client does not exist any more');
    const wasDevice = current.customClientMetadata.isDeviceFlow === true;
    if (current.type !== client.type || wasDevice !== (client.customClientMetadata.isDeviceFlow === true)) {
      throw new RegistrationRefused('metadata', 'a client stays of its kind: register another one instead');
    }
    const patch = {
      name: client.name,
      oidcClientMetadata: client.oidcClientMetadata,
      protocolSettings: { ...undescribed(current.protocolSettings), ...client.protocolSettings },
    };
    const changed: Application = { ...current, ...patch };
    refuseWrongSettings(() => refuseProtocolSettings(changed, scope));
    await updateApplication(trx, id, patch);
    await saveSecret(trx, scope, { id, secret });
    await saveLooks(trx, scope, { id, looks: client.looks, formerLogo: current.oidcClientMetadata.logoUri });
    tell(audit, 'Update', { id, origin });
  });
}

/** Deletes an application that registered itself, with everything it was given. @throws RegistrationRefused when it is gone already */
export async function removeRegisteredClient(scope: TenantScope, { id, origin }: Pick<Registration, 'id' | 'origin'>): Promise<void> {
  await scope.write([applicationsPart, rolesPart], async (trx, audit) => {
    if (!(await findApplication(trx, id))) throw new RegistrationRefused('token', 'the client does not exist any more');
    await revokeApplication(trx, id);
    await deleteApplication(trx, id);
    tell(audit, 'Delete', { id, origin });
  });
}

/** What an application may be is said in the Management API's words; here it is the client's author who reads them. */
function refuseWrongSettings(refuse: () => void): void {
  try {
    refuse();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new RegistrationRefused('metadata', error.details ?? error.code, { cause: error });
  }
}

async function saveSecret(
  trx: TenantTransaction,
  { sealer }: TenantScope,
  { id, secret }: Pick<Registration, 'id' | 'secret'>,
): Promise<void> {
  if (secret === undefined) return;
  await upsertSecret(trx, { applicationId: id, name: 'Default secret', sealedValue: sealer.seal(secret), expiresAt: null });
}

/** What people see of a client. The other pictures that an administrator chose stay, and theirs for the logo until the client names another. */
async function saveLooks(
  trx: TenantTransaction,
  { settings }: TenantScope,
  { id, looks: { logoUrl, ...terms }, formerLogo }: { id: string; looks: DescribedClient['looks']; formerLogo: string | undefined },
): Promise<void> {
  const branding = settings.get(applicationLooksPart).get(id)?.branding;
  await upsertLooks(trx, id, { ...terms, ...(logoUrl !== formerLogo && { branding: { ...branding, logoUrl } }) });
}

function tell(
  audit: AuditChange,
  event: 'Create' | 'Update' | 'Delete',
  { id, origin, details = {} }: { id: string; origin: Origin; details?: Record<string, unknown> },
): void {
  audit({ key: `ClientRegistration.${event}`, result: 'Success', applicationId: id, ...origin, details });
}
