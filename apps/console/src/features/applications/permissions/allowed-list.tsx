import { ActionIcon, Code, Group, List, Text, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { allowedScopesQuery, disallowScope, type ScopeKind } from './consent-scopes.ts';
import { scopeKey, type ScopeItem } from './scope-items.ts';

type AllowedListProps = { path: string; kind: ScopeKind; items: readonly ScopeItem[] };

export const AllowedList = ({ path, kind, items }: AllowedListProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [leaving, setLeaving] = useState<ScopeItem>();
  const removal = useMutation({
    mutationFn: async ({ id }: ScopeItem) => disallowScope(path, { kind, id }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: allowedScopesQuery(path).queryKey });
      setLeaving(undefined);
    },
  });

  if (items.length === 0) {
    return <Text c="dimmed">{t('applications.permissions.none')}</Text>;
  }

  return (
    <>
      <List listStyleType="none" spacing="xs" styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
        {items.map((item) => (
          <List.Item key={item.id}>
            <Group justify="space-between" wrap="nowrap">
              <div>
                <Code style={{ overflowWrap: 'anywhere' }}>{item.name}</Code>
                <Text c="dimmed" size="sm">
                  {kind === 'userScopes'
                    ? t(`applications.permissions.scopes.${scopeKey(item.id)}`)
                    : [item.group, item.description].filter(Boolean).join(' · ')}
                </Text>
              </div>
              <Tooltip label={t('ui.remove')}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('ui.removeNamed', { name: item.name })}
                  onClick={() => setLeaving(item)}
                >
                  <IconX size={16} aria-hidden />
                </ActionIcon>
              </Tooltip>
            </Group>
          </List.Item>
        ))}
      </List>
      <ConfirmDialog
        opened={leaving !== undefined}
        title={t('applications.permissions.removeTitle', { name: leaving?.name ?? '' })}
        confirmLabel={t('applications.permissions.remove')}
        busy={removal.isPending}
        error={removal.error}
        onConfirm={() => leaving && removal.mutate(leaving)}
        onClose={() => setLeaving(undefined)}
      >
        {t('applications.permissions.removeText')}
      </ConfirmDialog>
    </>
  );
};
