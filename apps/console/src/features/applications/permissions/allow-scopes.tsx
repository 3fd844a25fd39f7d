import { Alert, Button, MultiSelect, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { resourcesWithScopesQuery } from '../../api-resources/queries.ts';
import { allowedScopesQuery, allowScopes, organizationScopesQuery, type ScopeKind } from './consent-scopes.ts';
import { choosableItems, type ScopeItem } from './scope-items.ts';

type AllowScopesProps = { path: string; kind: ScopeKind; allowed: readonly ScopeItem[] };

export const AllowScopes = ({ path, kind, allowed }: AllowScopesProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string[]>([]);
  const { data: resources = [] } = useQuery(resourcesWithScopesQuery);
  const { data: organizationScopes = [] } = useQuery(organizationScopesQuery);
  const choices = choosableItems({ kind, resources, organizationScopes }, allowed);
  const addition = useMutation({
    mutationFn: async () => allowScopes(path, { kind, ids: chosen }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: allowedScopesQuery(path).queryKey });
      setChosen([]);
    },
  });

  if (choices.length === 0) {
    return null;
  }

  return (
    <Stack gap="sm">
      <MultiSelect
        label={t(`applications.permissions.${kind}.add`)}
        placeholder={chosen.length === 0 ? t('applications.permissions.choose') : ''}
        data={choices.map(({ id, name, group }) => ({ value: id, label: group === undefined ? name : `${name} · ${group}` }))}
        value={chosen}
        onChange={setChosen}
        searchable
      />
      {addition.error && <Alert color="red">{addition.error.message}</Alert>}
      <div>
        <Button onClick={() => addition.mutate()} loading={addition.isPending} disabled={chosen.length === 0}>
          {t('applications.permissions.allow')}
        </Button>
      </div>
    </Stack>
  );
};
