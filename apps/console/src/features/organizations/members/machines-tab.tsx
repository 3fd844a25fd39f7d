import { IconApps } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { RowLink } from '../../../ui/links.tsx';
import { useTableState } from '../../../ui/use-table-state.ts';
import { organizationsKey } from '../queries.ts';
import { MemberTable } from './member-table.tsx';
import {
  addApplications,
  fetchOtherApplications,
  memberApplicationsQuery,
  removeMemberApplication,
  replaceApplicationRoles,
} from './queries.ts';

/** The machine-to-machine applications that act in an organization. */
export const MachinesTab = ({ organizationId }: { organizationId: string }) => {
  const { t } = useTranslation();
  const state = useTableState();

  return (
    <MemberTable
      type="MachineToMachine"
      label={t('organizations.tabs.machines')}
      nameColumn={{
        key: 'name',
        header: t('organizations.machines.application'),
        render: ({ id, name }) => (
          <RowLink to="/applications/$id" params={{ id }}>
            {name}
          </RowLink>
        ),
      }}
      query={useQuery(memberApplicationsQuery(organizationId, state))}
      state={state}
      searchLabel={t('organizations.machines.search')}
      nameOf={({ name }) => name}
      empty={{ icon: IconApps, title: t('organizations.machines.empty'), text: t('organizations.machines.emptyText') }}
      others={{
        label: t('organizations.machines.add'),
        source: {
          key: [...organizationsKey, organizationId, 'other-applications'],
          fetch: async (list, signal) => fetchOtherApplications(organizationId, list, signal),
        },
        toChoice: ({ id, name }) => ({ id, label: name, description: id }),
        searchLabel: t('organizations.machines.search'),
        nothing: t('organizations.machines.nothing'),
      }}
      onAdd={async (members) => addApplications(organizationId, members)}
      onReplaceRoles={async ({ id }, roleIds) => replaceApplicationRoles(organizationId, id, roleIds)}
      removal={{
        text: t('organizations.machines.removeText'),
        confirmLabel: t('organizations.machines.remove'),
        onRemove: async ({ id }) => removeMemberApplication(organizationId, id),
      }}
    />
  );
};
