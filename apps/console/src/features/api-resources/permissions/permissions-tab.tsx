import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { notifyDone } from '../../../ui/notify.ts';
import { useTableState } from '../../../ui/use-table-state.ts';
import { createScope, deleteScope, resourcesKey, scopesPageQuery, updateScope } from '../queries.ts';
import { isSystemApi, type Resource } from '../resource.ts';
import { ScopeTable } from './scope-table.tsx';

/** What can be allowed to do with an API. */
export const PermissionsTab = ({ resource }: { resource: Resource }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const state = useTableState();
  const refresh = async () => queries.invalidateQueries({ queryKey: resourcesKey });

  return (
    <ScopeTable
      label={t('apiResources.tabs.permissions')}
      query={useQuery(scopesPageQuery(resource.id, state))}
      state={state}
      emptyText={t('apiResources.permissions.emptyText')}
      isFixed={isSystemApi(resource)}
      placeholder="read:orders"
      maxLengths={{ name: 256 }}
      onSave={async (scope, input) => {
        await (scope ? updateScope(scope, input) : createScope(resource.id, input));
        await refresh();
      }}
      onRemove={async (scope) => {
        await deleteScope(scope);
        await refresh();
        notifyDone(t('apiResources.permissions.deleted', { name: scope.name }));
      }}
    />
  );
};
