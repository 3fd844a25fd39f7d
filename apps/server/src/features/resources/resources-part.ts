import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { listResources, listScopes } from './queries.ts';
import { listAllDetailsTypes } from './queries/authorization-details-types.ts';
import type { Resource } from './resource.ts';

export interface Resources {
  readonly byIndicator: ReadonlyMap<string, Resource>;
  /** For token requests that name no resource. */
  readonly default: Resource | undefined;
}

export const resourcesPart = defineSnapshotPart<Resources>({
  name: 'resources',
  async load({ db }) {
    const scopesByResource = Map.groupBy(await listScopes(db), (scope) => scope.resourceId);
    const typesByResource = Map.groupBy(await listAllDetailsTypes(db), (type) => type.resourceId);
    const resources = (await listResources(db)).map((row) => ({
      ...row,
      scopes: scopesByResource.get(row.id) ?? [],
      detailsTypes: typesByResource.get(row.id) ?? [],
    }));
    return {
      byIndicator: new Map(resources.map((resource) => [resource.indicator, resource])),
      default: resources.find((resource) => resource.isDefault),
    };
  },
});
