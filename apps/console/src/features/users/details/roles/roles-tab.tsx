import { Button, Card, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddButton } from '../../../../ui/add-button.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { QueryView } from '../../../../ui/query-view.tsx';
import { userRolesQuery } from '../../queries.ts';
import type { Role, User } from '../../user.ts';
import { AssignRoles } from './assign-roles.tsx';
import { RemoveRole } from './remove-role.tsx';

/** What a person may do, by the roles they hold. */
export const RolesTab = ({ user }: { user: User }) => {
  const { t } = useTranslation();
  const roles = useQuery(userRolesQuery(user.id));
  const [isAssigning, setIsAssigning] = useState(false);
  const [removing, setRemoving] = useState<Role>();

  const assignButton = <AddButton onClick={() => setIsAssigning(true)}>{t('users.roles.assign')}</AddButton>;

  return (
    <>
      <QueryView query={roles}>
        {({ items }) => (
          <Card padding={0}>
            {items.length === 0 ? (
              <EmptyState icon={IconShieldLock} title={t('users.roles.empty')} action={assignButton}>
                {t('users.roles.emptyText')}
              </EmptyState>
            ) : (
              <>
                <Group p="md">{assignButton}</Group>
                <RoleTable roles={items} onRemove={setRemoving} />
              </>
            )}
          </Card>
        )}
      </QueryView>
      <AssignRoles user={user} opened={isAssigning} onClose={() => setIsAssigning(false)} />
      <RemoveRole user={user} role={removing} onClose={() => setRemoving(undefined)} />
    </>
  );
};

const RoleTable = ({ roles, onRemove }: { roles: readonly Role[]; onRemove: (role: Role) => void }) => {
  const { t } = useTranslation();

  return (
    <Table.ScrollContainer minWidth={420} type="native">
      <Table verticalSpacing="sm" horizontalSpacing="md" aria-label={t('users.tabs.roles')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('users.roles.name')}</Table.Th>
            <Table.Th>{t('users.roles.description')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t('users.actions')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {roles.map((role) => (
            <Table.Tr key={role.id}>
              <Table.Td fw={600}>{role.name}</Table.Td>
              <Table.Td>
                <Text c="dimmed">{role.description}</Text>
              </Table.Td>
              <Table.Td ta="end">
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-sm"
                  aria-label={t('users.roles.removeNamed', { name: role.name })}
                  onClick={() => onRemove(role)}
                >
                  {t('users.roles.remove')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
