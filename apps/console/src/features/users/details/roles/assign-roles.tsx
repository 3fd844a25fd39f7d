import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notifyDone } from '../../../../ui/notify.ts';
import { QueryView } from '../../../../ui/query-view.tsx';
import { SearchField } from '../../../../ui/search-field.tsx';
import { SideDrawer } from '../../../../ui/side-drawer.tsx';
import { assignableRolesQuery, assignRoles, usersKey } from '../../queries.ts';
import type { User } from '../../user.ts';

interface AssignRolesProps {
  readonly user: User;
  readonly opened: boolean;
  readonly onClose: () => void;
}

export const AssignRoles = ({ user, opened, onClose }: AssignRolesProps) => {
  const { t } = useTranslation();

  return (
    <SideDrawer opened={opened} onClose={onClose} title={t('users.roles.assign')}>
      <AssignRolesForm user={user} onClose={onClose} />
    </SideDrawer>
  );
};

const AssignRolesForm = ({ user, onClose }: Omit<AssignRolesProps, 'opened'>) => {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const roles = useQuery(assignableRolesQuery(user.id, search));

  const assign = useMutation({
    mutationFn: async () => assignRoles(user.id, chosen),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [...usersKey, user.id] });
      notifyDone(t('users.roles.assigned'));
      onClose();
    },
  });

  return (
    <Stack>
      <Group>
        <SearchField label={t('users.roles.search')} value={search} onSearch={setSearch} />
      </Group>
      <QueryView query={roles}>
        {({ items }) => (
          <Checkbox.Group value={chosen} onChange={setChosen} aria-label={t('users.tabs.roles')}>
            <Stack gap="sm">
              {items.length === 0 && <Text c="dimmed">{t('users.roles.noneLeft')}</Text>}
              {items.map((role) => (
                <Checkbox key={role.id} value={role.id} label={role.name} description={role.description} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      </QueryView>
      {assign.error && (
        <Alert color="red" role="alert">
          {assign.error.message}
        </Alert>
      )}
      <Group justify="end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button disabled={chosen.length === 0} loading={assign.isPending} onClick={() => assign.mutate()}>
          {t('users.roles.assign')}
        </Button>
      </Group>
    </Stack>
  );
};
