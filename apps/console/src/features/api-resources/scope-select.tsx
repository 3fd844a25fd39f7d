import { MultiSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { resourcesWithScopesQuery } from './queries.ts';
import { isSystemApi } from './resource.ts';

type ScopeSelectProps = {
  label: string;
  value: string[];
  onChange: (scopeIds: string[]) => void;
  /** Ids of permissions that are not offered any more. */
  taken?: ReadonlySet<string>;
  /** The APIs of the system are for machines only. */
  withSystemApis?: boolean;
};

const none: ReadonlySet<string> = new Set();

/** Permissions of all APIs, by API. */
export const ScopeSelect = ({ label, value, onChange, taken = none, withSystemApis = false }: ScopeSelectProps) => {
  const { t } = useTranslation();
  const { data: resources = [], isSuccess } = useQuery(resourcesWithScopesQuery);
  const groups = resources
    .filter((resource) => withSystemApis || !isSystemApi(resource))
    .map(({ name, scopes = [] }) => ({
      group: name,
      items: scopes.filter(({ id }) => !taken.has(id)).map((scope) => ({ value: scope.id, label: scope.name })),
    }))
    .filter(({ items }) => items.length > 0);

  return (
    <MultiSelect
      label={label}
      description={isSuccess && groups.length === 0 ? t('apiResources.permissions.noneLeft') : undefined}
      placeholder={value.length === 0 ? t('apiResources.permissions.choose') : ''}
      data={groups}
      // Not before they have names.
      value={isSuccess ? value : []}
      onChange={onChange}
      searchable
      nothingFoundMessage={t('ui.noMatch')}
    />
  );
};
