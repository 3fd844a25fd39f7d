import { defineSnapshotPart, type Settings } from '../../tenancy/snapshot.ts';
import { applicationsPart } from '../applications/applications-part.ts';
import { isClientIdUrl } from '../cimd/client-id-url.ts';
import { resourcesPart } from '../resources/resources-part.ts';
import { listConsentScopes } from './queries/consent-scopes.ts';
import { readMetadataClientCeiling } from './queries/metadata-client-scopes.ts';

/** The most that people can be asked to grant an application. */
interface ConsentCeiling {
  readonly userScopes: ReadonlySet<string>;
  /** Ids of permissions of API resources, by the person's own roles. */
  readonly resourceScopeIds: ReadonlySet<string>;
  /** The same by their roles in organizations. */
  readonly organizationResourceScopeIds: ReadonlySet<string>;
  /** Ids of permissions of organizations. */
  readonly organizationScopeIds: ReadonlySet<string>;
}

const nothing: ConsentCeiling = {
  userScopes: new Set(),
  resourceScopeIds: new Set(),
  organizationResourceScopeIds: new Set(),
  organizationScopeIds: new Set(),
};

interface ConsentCeilings {
  /** By application id; an application that is not named may be granted nothing. */
  readonly applications: ReadonlyMap<string, ConsentCeiling>;
  /** Of all clients that are described by a metadata document. */
  readonly metadataClients: ConsentCeiling;
}

export const consentCeilingsPart = defineSnapshotPart<ConsentCeilings>({
  name: 'consent-ceilings',
  async load({ db }) {
    const scopes = await listConsentScopes(db);
    const idsIn = (rows: readonly { readonly applicationId: string; readonly id: string }[]) => {
      const groups = Map.groupBy(rows, ({ applicationId }) => applicationId);
      return { applications: groups.keys(), of: (application: string) => new Set(groups.get(application)?.map(({ id }) => id)) };
    };
    const users = idsIn(scopes.userScopes);
    const resources = idsIn(scopes.resourceScopes);
    const organizationResources = idsIn(scopes.organizationResourceScopes);
    const organizations = idsIn(scopes.organizationScopes);
    const named = new Set([users, resources, organizationResources, organizations].flatMap(({ applications }) => [...applications]));
    const ceilingOf = (id: string): ConsentCeiling => ({
      userScopes: users.of(id),
      resourceScopeIds: resources.of(id),
      organizationResourceScopeIds: organizationResources.of(id),
      organizationScopeIds: organizations.of(id),
    });
    return { applications: new Map([...named].map((id) => [id, ceilingOf(id)])), metadataClients: await readMetadataClientCeiling(db) };
  },
});

/** Everything that a third-party application may be granted; `undefined` for a first-party one, which has no ceiling. Who is not known has one. */
export function consentCeilingOf(settings: Settings, applicationId: string): ConsentCeiling | undefined {
  if (settings.get(applicationsPart).get(applicationId)?.isThirdParty === false) return undefined;
  const { applications, metadataClients } = settings.get(consentCeilingsPart);
  return isClientIdUrl(applicationId) ? metadataClients : (applications.get(applicationId) ?? nothing);
}

/** They say nothing of the person: no administrator has to allow them. */
const alwaysAllowed: ReadonlySet<string> = new Set(['openid', 'offline_access']);

/** Leaves of these scopes about the person those that the application may be granted; a first-party application keeps all. */
export function allowedUserScopes(settings: Settings, applicationId: string, names: readonly string[]): string[] {
  const ceiling = consentCeilingOf(settings, applicationId);
  return ceiling ? names.filter((name) => alwaysAllowed.has(name) || ceiling.userScopes.has(name)) : [...names];
}

interface AskedPermissions {
  readonly applicationId: string;
  readonly indicator: string;
  readonly names: readonly string[];
  /** Whose roles carry the permissions: the person's own, theirs in an organization, or (in a grant, which serves both) either. */
  readonly by: 'person' | 'organization' | 'either';
}

/** The same for permissions of one API resource. */
export function allowedResourceScopes(settings: Settings, { applicationId, indicator, names, by }: AskedPermissions): string[] {
  const ceiling = consentCeilingOf(settings, applicationId);
  if (!ceiling) return [...names];
  const isAllowed = ({ id }: { readonly id: string }) =>
    (by !== 'organization' && ceiling.resourceScopeIds.has(id)) || (by !== 'person' && ceiling.organizationResourceScopeIds.has(id));
  const scopes = settings.get(resourcesPart).byIndicator.get(indicator)?.scopes ?? [];
  const allowed = new Set(scopes.filter(isAllowed).map(({ name }) => name));
  return names.filter((name) => allowed.has(name));
}
