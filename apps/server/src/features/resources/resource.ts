import { ApiError } from '../../foundation/http/api-error.ts';
import type { AuthorizationDetailsType } from './authorization-details.ts';
import type { ResourceRow, ScopeRow } from './tables.ts';

/** An API resource with its permissions, as kept in the settings snapshot. */
export interface Resource {
  readonly id: string;
  readonly name: string;
  readonly indicator: string;
  readonly isDefault: boolean;
  /** Seconds. */
  readonly accessTokenTtl: number;
  readonly scopes: readonly Scope[];
  /** Kinds of authorization details that it understands. */
  readonly detailsTypes: readonly AuthorizationDetailsType[];
}

export interface Scope {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

export const managementApiIndicator = (tenantId: string): string => `https://${tenantId}.logto.app/api`;
export const meApiIndicator = 'https://admin.logto.app/me';
/** Name of the one permission of the Management API and the Me API. */
export const allScope = 'all';

const builtInIndicator = /^https:\/\/[0-9a-z-]+\.logto\.app\/(?:api|me)$/;

/** Resources the system made for itself: they are not renamed, deleted or given other permissions. */
export function isBuiltInResource({ indicator }: Pick<ResourceRow, 'indicator'>, tenant: { id: string; isAdmin: boolean }): boolean {
  return tenant.isAdmin ? builtInIndicator.test(indicator) : indicator === managementApiIndicator(tenant.id);
}

export function toResourceResponse(row: ResourceRow, tenantId: string) {
  const { createdAt: _, ...resource } = row;
  return { tenantId, ...resource };
}

export function toScopeResponse(row: ScopeRow, tenantId: string) {
  return { tenantId, ...row };
}

/** @throws ApiError `resource.cannot_modify_management_api` */
export function refuseScopesOfBuiltIn(resource: ResourceRow, tenant: { id: string; isAdmin: boolean }): void {
  if (isBuiltInResource(resource, tenant)) throw new ApiError('resource.cannot_modify_management_api');
}

/** Permissions are separated by spaces in tokens (RFC 6749 §3.3). @throws ApiError `scope.name_with_space` */
export function refuseScopeName(name: string): void {
  if (/\s/.test(name)) throw new ApiError('scope.name_with_space');
}
