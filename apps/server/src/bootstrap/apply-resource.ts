import { ApiError } from '../foundation/http/api-error.ts';
import { insertResource, insertScope, setDefaultResource, updateResource, updateScope } from '../features/resources/queries.ts';
import { isBuiltInResource, refuseScopeName } from '../features/resources/resource.ts';
import { resourcesPart } from '../features/resources/resources-part.ts';
import { rolesPart } from '../features/roles/roles-part.ts';
import type { BootstrapResource } from './bootstrap-schema.ts';
import type { BootstrapScope } from './bootstrap-scope.ts';
import { hasFields } from './has-fields.ts';

/** An API resource, known by its indicator, with its permissions. */
export async function applyResource(resource: BootstrapResource, { tenant, settings, write }: BootstrapScope): Promise<void> {
  const { scopes: wanted = [], isDefault, ...fields } = resource;
  if (isBuiltInResource(resource, tenant)) throw new ApiError('resource.cannot_modify_management_api');
  const existing = settings.get(resourcesPart).byIndicator.get(resource.indicator);
  const known = new Map((existing?.scopes ?? []).map((scope) => [scope.name, scope]));
  const missing = wanted.filter(({ name }) => !known.has(name));
  const changed = wanted.flatMap(({ name, description }) => {
    const scope = known.get(name);
    return scope && description !== undefined && scope.description !== description ? [{ id: scope.id, description }] : [];
  });
  const isSame = existing && hasFields(existing, { ...fields, isDefault });
  if (isSame && missing.length === 0 && changed.length === 0) return;
  for (const { name } of missing) refuseScopeName(name);
  await write([resourcesPart, rolesPart], async (trx) => {
    const { name, accessTokenTtl } = fields;
    const { id } = existing ? await updateResource(trx, existing.id, { name, accessTokenTtl }) : await insertResource(trx, fields);
    if (isDefault !== undefined) await setDefaultResource(trx, id, isDefault);
    for (const scope of missing) await insertScope(trx, { ...scope, resourceId: id });
    for (const { id: scopeId, description } of changed) await updateScope(trx, scopeId, { resourceId: id, description });
  });
}
