import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useTableState } from '../../../ui/use-table-state.ts';
import { ScopeTable } from '../../api-resources/permissions/scope-table.tsx';
import { createTemplateScope, deleteTemplateScope, templateKey, templateScopesPageQuery, updateTemplateScope } from './queries.ts';

/** What can be permitted within an organization, apart from the permissions of API resources. */
export const TemplateScopes = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const state = useTableState();
  const refresh = async () => queries.invalidateQueries({ queryKey: templateKey });

  return (
    <ScopeTable
      label={t('organizations.template.tabs.permissions')}
      query={useQuery(templateScopesPageQuery(state))}
      state={state}
      emptyText={t('organizations.template.noPermissionsText')}
      placeholder="invite:member"
      maxLengths={{ name: 128, description: 256 }}
      onSave={async (scope, input) => {
        await (scope ? updateTemplateScope(scope.id, input) : createTemplateScope(input));
        await refresh();
      }}
      onRemove={async ({ id }) => {
        await deleteTemplateScope(id);
        await refresh();
      }}
    />
  );
};
