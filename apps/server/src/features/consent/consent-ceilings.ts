import { defineSnapshotPart, type Settings } from '../../tenancy/snapshot.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import { resourcesPart } from '../resources/resources-part.ts';
import { listConsentScopes } from './queries/consent-scopes.ts';

/** The most that people can be asked to grant an application. */
interface ConsentCeiling {
  readonly userScopes: ReadonlySet<string>;
  /** Ids of permissions of API resources. */
  readonly resourceScopeIds: ReadonlySet<string>;
}

/** By application id; an application that is not named may be granted nothing. */
export const consentCeilingsPart = defineSnapshotPart<ReadonlyMap<string, ConsentCeiling>>({
  name: 'consent-ceilings',
  async load({ db }) {
    const { userScopes, resourceScopes } = await listConsentScopes(db);
    const users = Map.groupBy(userScopes, ({ applicationId }) => applicationId);
    const resources = Map.groupBy(resourceScopes, ({ applicationId }) => applicationId);
    const ceilingOf = (id: string): ConsentCeiling => ({
      userScopes: new Set(users.get(id)?.map(({ userScope }) => userScope)),
      resourceScopeIds: new Set(resources.get(id)?.map(({ scopeId }) => scopeId)),
    });
    return new Map([...users.keys(), ...resources.keys()].map((id) => [id, ceilingOf(id)]));
  },
});

/** They say nothing of the person: no administrator has to allow them. */
const alwaysAllowed: ReadonlySet<string> = new Set(['openid', 'offline_access']);

/** Leaves of these scopes about the person those that the application may be granted; a first-party application keeps all. */
export function allowedUserScopes(settings: Settings, applicationId: string, names: readonly string[]): string[] {
  if (!isThirdParty(settings, applicationId)) return [...names];
  const ceiling = settings.get(consentCeilingsPart).get(applicationId);
  return names.filter((name) => alwaysAllowed.has(name) || ceiling?.userScopes.has(name));
}

interface AskedPermissions {
  readonly applicationId: string;
  readonly indicator: string;
  readonly names: readonly string[];
}

/** The same for permissions of one API resource. */
export function allowedResourceScopes(settings: Settings, { applicationId, indicator, names }: AskedPermissions): string[] {
  if (!isThirdParty(settings, applicationId)) return [...names];
  const ceiling = settings.get(consentCeilingsPart).get(applicationId);
  const scopes = settings.get(resourcesPart).byIndicator.get(indicator)?.scopes ?? [];
  const allowed = new Set(scopes.filter(({ id }) => ceiling?.resourceScopeIds.has(id)).map(({ name }) => name));
  return names.filter((name) => allowed.has(name));
}

const isThirdParty = (settings: Settings, applicationId: string): boolean =>
  settings.get(applicationsPart).get(applicationId)?.isThirdParty === true;
