import { isSystemApi, type ResourceWithScopes } from '../../api-resources/resource.ts';
import type { AllowedScopes, OrganizationScope, ScopeKind } from './consent-scopes.ts';

/** One permission as a line or a choice. */
export type ScopeItem = {
  id: string;
  name: string;
  description?: string | undefined;
  /** The API it belongs to. */
  group?: string | undefined;
};

/** Scopes about the person themselves, in the order of the choice. */
export const userScopes = [
  'profile',
  'email',
  'phone',
  'address',
  'custom_data',
  'identities',
  'roles',
  'urn:logto:scope:organizations',
  'urn:logto:scope:organization_roles',
  'urn:logto:scope:sessions',
  'urn:logto:scope:trusted_devices',
] as const;

/** The part of a scope's name that its translation goes by. */
export const scopeKey = (scope: string): string => scope.split(':').at(-1) ?? scope;

type Described = { id: string; name: string; description: string | null };

const toItem = ({ id, name, description }: Described, group?: string): ScopeItem => ({
  id,
  name,
  description: description ?? undefined,
  group,
});

/** What is allowed of one kind. */
export const allowedItems = (kind: ScopeKind, allowed: AllowedScopes): ScopeItem[] => {
  switch (kind) {
    case 'userScopes':
      return allowed.userScopes.map((scope) => ({ id: scope, name: scope }));
    case 'organizationScopes':
      return allowed.organizationScopes.map((scope) => toItem(scope));
    case 'resourceScopes':
    case 'organizationResourceScopes':
      return allowed[kind].flatMap(({ resource, scopes }) => scopes.map((scope) => toItem(scope, resource.name)));
  }
};

type Choices = { kind: ScopeKind; resources: readonly ResourceWithScopes[]; organizationScopes: readonly OrganizationScope[] };

/** What could be allowed beside that. The APIs of the system itself are nobody's to give. */
export const choosableItems = ({ kind, resources, organizationScopes }: Choices, allowed: readonly ScopeItem[]): ScopeItem[] => {
  const known = new Set(allowed.map(({ id }) => id));
  const isOpen = ({ id }: ScopeItem) => !known.has(id);

  switch (kind) {
    case 'userScopes':
      return userScopes.map((scope) => ({ id: scope, name: scope })).filter(isOpen);
    case 'organizationScopes':
      return organizationScopes.map((scope) => toItem(scope)).filter(isOpen);
    case 'resourceScopes':
    case 'organizationResourceScopes':
      return resources
        .filter((resource) => !isSystemApi(resource))
        .flatMap(({ name, scopes = [] }) => scopes.map((scope) => toItem(scope, name)))
        .filter(isOpen);
  }
};
