import { Alert, Button, MultiSelect, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { QueryView } from '../../ui/query-view.tsx';
import { RemovableList } from '../../ui/removable-list.tsx';
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

  if (roles.length === 0) {
    return <Text c="dimmed">{t('applications.roles.none')}</Text>;
  }

  return (
    <RemovableList
      items={roles}
      render={({ name, description }) => (
        <>
          <Text fw={600}>{name}</Text>
          <Text c="dimmed">{description}</Text>
        </>
      )}
      removal={{
        title: (name) => t('applications.roles.removeTitle', { name }),
        text: t('applications.roles.removeText'),
        confirmLabel: t('applications.roles.remove'),
        onRemove: async ({ id }) => {
          await removeRole(applicationId, id);
          await queries.invalidateQueries({ queryKey: ['applications', applicationId] });
        },
      }}
    />
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
