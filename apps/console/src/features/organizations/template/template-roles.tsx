import { Badge, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AddButton } from '../../../ui/add-button.tsx';
import { DataTable, type Column } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { RowLink } from '../../../ui/links.tsx';
import { useTableState } from '../../../ui/use-table-state.ts';
import { CreateTemplateRole } from './create-template-role.tsx';
import { templateRolesPageQuery, type TemplateRole } from './queries.ts';

/** Roles that members may have, in whichever organization. */
export const TemplateRoles = () => {
  const { t } = useTranslation();
  const state = useTableState();
  const [creating, setCreating] = useState(false);

  return (
    <>
      <DataTable
        label={t('organizations.template.tabs.roles')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        query={useQuery(templateRolesPageQuery(state))}
        state={state}
        searchLabel={t('organizations.template.searchRoles')}
        filters={<AddButton onClick={() => setCreating(true)}>{t('organizations.template.createRole')}</AddButton>}
        empty={
          <EmptyState icon={IconShieldLock} title={t('organizations.template.noRoles')}>
            {t('organizations.template.noRolesText')}
          </EmptyState>
        }
      />
      <CreateTemplateRole opened={creating} onClose={() => setCreating(false)} />
    </>
  );
};

const useColumns = (): Column<TemplateRole>[] => {
  const { t } = useTranslation();

  return [
    {
      key: 'name',
      header: t('organizations.template.role'),
      render: ({ id, name, description }) => (
        <>
          <RowLink to="/organization-template/roles/$id" params={{ id }} style={{ overflowWrap: 'anywhere' }}>
            {name}
          </RowLink>
          {description && (
            <Text c="dimmed" lineClamp={1}>
              {description}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'type',
      header: t('roles.type'),
      render: ({ type }) => (
        <Badge variant="default" miw="max-content">
          {t(`roles.types.${type}`)}
        </Badge>
      ),
    },
    {
      key: 'permissions',
      header: t('organizations.template.tabs.permissions'),
      render: ({ scopes, resourceScopes }) => {
        const names = [...scopes, ...resourceScopes].map(({ name }) => name);

        return (
          <Text c="dimmed" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
            {names.length > 0 ? names.join(', ') : t('organizations.template.nothingPermitted')}
          </Text>
        );
      },
    },
  ];
};
