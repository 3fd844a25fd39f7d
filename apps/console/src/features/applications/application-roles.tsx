import { ActionIcon, Alert, Button, Group, List, MultiSelect, Stack, Text, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { applicationRolesQuery, assignableRolesQuery, assignRoles, removeRole, type Role } from './role-queries.ts';

/** What a machine-to-machine application may do. */
export const ApplicationRoles = ({ applicationId }: { applicationId: string }) => {
  const held = useQuery(applicationRolesQuery(applicationId));

  return (
    <Stack>
      <QueryView query={held}>{(roles) => <HeldRoles applicationId={applicationId} roles={roles} />}</QueryView>
      <AssignRoles applicationId={applicationId} />
    </Stack>
  );
};

const HeldRoles = ({ applicationId, roles }: { applicationId: string; roles: readonly Role[] }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [leaving, setLeaving] = useState<Role>();
  const removal = useMutation({
    mutationFn: async (role: Role) => removeRole(applicationId, role.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['applications', applicationId] });
      setLeaving(undefined);
    },
  });

  if (roles.length === 0) {
    return <Text c="dimmed">{t('applications.roles.none')}</Text>;
  }

  return (
    <>
      <List listStyleType="none" spacing="xs" styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
        {roles.map((role) => (
          <List.Item key={role.id}>
            <Group justify="space-between" wrap="nowrap">
              <div>
                <Text fw={600}>{role.name}</Text>
                <Text c="dimmed">{role.description}</Text>
              </div>
              <Tooltip label={t('ui.remove')}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('ui.removeNamed', { name: role.name })}
                  onClick={() => setLeaving(role)}
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
        title={t('applications.roles.removeTitle', { name: leaving?.name ?? '' })}
        confirmLabel={t('applications.roles.remove')}
        busy={removal.isPending}
        error={removal.error}
        onConfirm={() => leaving && removal.mutate(leaving)}
        onClose={() => setLeaving(undefined)}
      >
        {t('applications.roles.removeText')}
      </ConfirmDialog>
    </>
  );
};

const AssignRoles = ({ applicationId }: { applicationId: string }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string[]>([]);
  const { data: roles = [] } = useQuery(assignableRolesQuery(applicationId));
  const assignment = useMutation({
    mutationFn: async () => assignRoles(applicationId, chosen),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['applications', applicationId] });
      setChosen([]);
    },
  });

  if (roles.length === 0) {
    return null;
  }

  return (
    <Stack gap="sm">
      <MultiSelect
        label={t('applications.roles.assign')}
        placeholder={t('applications.roles.choose')}
        data={roles.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={setChosen}
        searchable
      />
      {assignment.error && <Alert color="red">{assignment.error.message}</Alert>}
      <div>
        <Button onClick={() => assignment.mutate()} loading={assignment.isPending} disabled={chosen.length === 0}>
          {t('applications.roles.assign')}
        </Button>
      </div>
    </Stack>
  );
};
