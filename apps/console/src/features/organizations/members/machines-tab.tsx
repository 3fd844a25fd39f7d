import { Button } from '@mantine/core';
import { IconApps, IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { DataTable, type Column } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { RowLink } from '../../../ui/links.tsx';
import { PickerDrawer } from '../../../ui/picker-drawer.tsx';
import { RemoveDialog } from '../../../ui/remove-dialog.tsx';
import { useTableState } from '../../../ui/use-table-state.ts';
import { organizationsKey } from '../queries.ts';
import { TemplateRoleSelect } from '../template/template-role-select.tsx';
import { EditRoles } from './edit-roles.tsx';
import { MemberMenu } from './member-menu.tsx';
import { MemberRoles } from './member-roles.tsx';
import {
  addApplications,
  fetchOtherApplications,
  memberApplicationsQuery,
  removeMemberApplication,
  replaceApplicationRoles,
  type MemberApplication,
} from './queries.ts';

/** The machine-to-machine applications that act in an organization. */
export const MachinesTab = ({ organizationId }: { organizationId: string }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const state = useTableState();
  const [adding, setAdding] = useState(false);
  const [edited, setEdited] = useState<MemberApplication>();
  const [leaving, setLeaving] = useState<MemberApplication>();
  const refresh = async () => queries.invalidateQueries({ queryKey: organizationsKey });

  return (
    <>
      <DataTable
        label={t('organizations.tabs.machines')}
        columns={useColumns({ onEdit: setEdited, onRemove: setLeaving })}
        rowKey={({ id }) => id}
        query={useQuery(memberApplicationsQuery(organizationId, state))}
        state={state}
        searchLabel={t('organizations.machines.search')}
        filters={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('organizations.machines.add')}
          </Button>
        }
        empty={
          <EmptyState icon={IconApps} title={t('organizations.machines.empty')}>
            {t('organizations.machines.emptyText')}
          </EmptyState>
        }
      />
      <AddMachines organizationId={organizationId} opened={adding} onAdded={refresh} onClose={() => setAdding(false)} />
      <EditRoles
        type="MachineToMachine"
        member={edited && { name: edited.name, roleIds: edited.organizationRoles.map(({ id }) => id) }}
        onSave={async (roleIds) => {
          if (edited) await replaceApplicationRoles(organizationId, edited.id, roleIds);
          await refresh();
        }}
        onClose={() => setEdited(undefined)}
      />
      <RemoveDialog
        item={leaving}
        title={({ name }) => t('organizations.removeTitle', { name })}
        losses={[t('organizations.losses.roles'), t('organizations.losses.access')]}
        confirmLabel={t('organizations.machines.remove')}
        onRemove={async ({ id }) => {
          await removeMemberApplication(organizationId, id);
          await refresh();
        }}
        onClose={() => setLeaving(undefined)}
      >
        {t('organizations.machines.removeText')}
      </RemoveDialog>
    </>
  );
};

type AddMachinesProps = { organizationId: string; opened: boolean; onAdded: () => Promise<void>; onClose: () => void };

const AddMachines = ({ organizationId, opened, onAdded, onClose }: AddMachinesProps) => {
  const { t } = useTranslation();
  const [roleIds, setRoleIds] = useState<string[]>([]);
  const close = () => {
    setRoleIds([]);
    onClose();
  };

  return (
    <PickerDrawer
      title={t('organizations.machines.add')}
      opened={opened}
      onClose={close}
      source={{
        key: [...organizationsKey, organizationId, 'other-applications'],
        fetch: async (list, signal) => fetchOtherApplications(organizationId, list, signal),
      }}
      toChoice={({ id, name }) => ({ id, label: name, description: id })}
      searchLabel={t('organizations.machines.search')}
      nothing={t('organizations.machines.nothing')}
      confirmLabel={t('organizations.machines.add')}
      onConfirm={async (ids) => {
        await addApplications(organizationId, { ids, roleIds });
        await onAdded();
      }}
    >
      <TemplateRoleSelect type="MachineToMachine" value={roleIds} onChange={setRoleIds} />
    </PickerDrawer>
  );
};

type ColumnActions = { onEdit: (application: MemberApplication) => void; onRemove: (application: MemberApplication) => void };

const useColumns = ({ onEdit, onRemove }: ColumnActions): Column<MemberApplication>[] => {
  const { t } = useTranslation();

  return [
    {
      key: 'name',
      header: t('organizations.machines.application'),
      render: ({ id, name }) => (
        <RowLink to="/applications/$id" params={{ id }}>
          {name}
        </RowLink>
      ),
    },
    { key: 'roles', header: t('organizations.rolesHere'), render: ({ organizationRoles }) => <MemberRoles roles={organizationRoles} /> },
    {
      key: 'actions',
      header: t('ui.actions'),
      width: 180,
      render: (application) => (
        <MemberMenu name={application.name} onEdit={() => onEdit(application)} onRemove={() => onRemove(application)} />
      ),
    },
  ];
};
