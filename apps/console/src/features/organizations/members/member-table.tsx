import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AssignedTable, type AssignedTableProps, type Assignment } from '../../../ui/assigned-table.tsx';
import type { Column } from '../../../ui/data-table.tsx';
import { organizationsKey } from '../queries.ts';
import type { TemplateRoleType } from '../template/queries.ts';
import { TemplateRoleSelect } from '../template/template-role-select.tsx';
import { EditRoles } from './edit-roles.tsx';
import { MemberRoles, type HeldRole } from './member-roles.tsx';

type MemberTableProps<Row, Other> = Pick<
  AssignedTableProps<Row, Other>,
  'label' | 'query' | 'state' | 'searchLabel' | 'nameOf' | 'empty'
> & {
  /** Of the roles that they can hold. */
  type: TemplateRoleType;
  nameColumn: Column<Row>;
  others: Omit<Assignment<Other>, 'onConfirm' | 'children' | 'onClose'>;
  onAdd: (members: { ids: readonly string[]; roleIds: readonly string[] }) => Promise<void>;
  onReplaceRoles: (member: Row, roleIds: readonly string[]) => Promise<unknown>;
  removal: { text: string; confirmLabel: string; onRemove: (member: Row) => Promise<unknown> };
};

/** Who belongs to an organization, and with which roles. */
export const MemberTable = <Row extends { id: string; organizationRoles: readonly HeldRole[] }, Other>(
  props: MemberTableProps<Row, Other>,
) => {
  const { type, nameColumn, nameOf, others, onAdd, onReplaceRoles, removal, ...table } = props;
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [newRoleIds, setNewRoleIds] = useState<string[]>([]);
  const [edited, setEdited] = useState<Row>();
  const refresh = async () => queries.invalidateQueries({ queryKey: organizationsKey });

  return (
    <>
      <AssignedTable
        {...table}
        nameOf={nameOf}
        columns={[
          nameColumn,
          {
            key: 'roles',
            header: t('organizations.rolesHere'),
            render: ({ organizationRoles }) => <MemberRoles roles={organizationRoles} />,
          },
        ]}
        assignment={{
          ...others,
          onConfirm: async (ids) => {
            await onAdd({ ids, roleIds: newRoleIds });
            await refresh();
          },
          children: <TemplateRoleSelect type={type} value={newRoleIds} onChange={setNewRoleIds} />,
          onClose: () => setNewRoleIds([]),
        }}
        removal={{
          ...removal,
          title: (name) => t('organizations.removeTitle', { name }),
          losses: [t('organizations.losses.roles'), t('organizations.losses.access')],
          onRemove: async (member) => {
            await removal.onRemove(member);
            await refresh();
          },
        }}
        actions={{ width: 100, render: (member) => <EditRolesButton name={nameOf(member)} onClick={() => setEdited(member)} /> }}
      />
      <EditRoles
        type={type}
        member={edited && { name: nameOf(edited), roleIds: edited.organizationRoles.map(({ id }) => id) }}
        onSave={async (roleIds) => {
          if (edited) await onReplaceRoles(edited, roleIds);
          await refresh();
        }}
        onClose={() => setEdited(undefined)}
      />
    </>
  );
};

const EditRolesButton = ({ name, onClick }: { name: string; onClick: () => void }) => {
  const { t } = useTranslation();

  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconPencil size={14} aria-hidden />}
      aria-label={t('organizations.editRolesOf', { name })}
      onClick={onClick}
    >
      {t('organizations.editRoles')}
    </Button>
  );
};
