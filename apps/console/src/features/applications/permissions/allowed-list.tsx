import { Code, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { RemovableList } from '../../../ui/removable-list.tsx';
import { allowedScopesQuery, disallowScope, type ScopeKind } from './consent-scopes.ts';
import { scopeKey, type ScopeItem } from './scope-items.ts';

type AllowedListProps = { path: string; kind: ScopeKind; items: readonly ScopeItem[] };

export const AllowedList = ({ path, kind, items }: AllowedListProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();

  if (items.length === 0) {
    return <Text c="dimmed">{t('applications.permissions.none')}</Text>;
  }

  return (
    <RemovableList
      items={items}
      render={({ id, name, group, description }) => (
        <>
          <Code style={{ overflowWrap: 'anywhere' }}>{name}</Code>
          <Text c="dimmed" size="sm">
            {kind === 'userScopes'
              ? t(`applications.permissions.scopes.${scopeKey(id)}`)
              : [group, description].filter(Boolean).join(' · ')}
          </Text>
        </>
      )}
      removal={{
        title: (name) => t('applications.permissions.removeTitle', { name }),
        text: t('applications.permissions.removeText'),
        confirmLabel: t('applications.permissions.remove'),
        onRemove: async ({ id }) => {
          await disallowScope(path, { kind, id });
          await queries.invalidateQueries({ queryKey: allowedScopesQuery(path).queryKey });
        },
      }}
    />
  );
};
