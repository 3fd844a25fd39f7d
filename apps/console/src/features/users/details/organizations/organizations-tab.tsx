import { Card, Table } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../app/api-client.ts';
import type { AnswerOf } from '../../../../app/api-types.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { TextLink } from '../../../../ui/links.tsx';
import { QueryView } from '../../../../ui/query-view.tsx';
import { usersKey } from '../../queries.ts';
import type { User } from '../../user.ts';

const userOrganizationsQuery = (userId: string) =>
  queryOptions({
    queryKey: [...usersKey, userId, 'organizations'],
    queryFn: ({ signal }) =>
      api.get<AnswerOf<'ListUserOrganizations'>>(`/api/users/${encodeURIComponent(userId)}/organizations`, { signal }),
  });

/** Where a person is a member, and as what; memberships are changed at the organization. */
export const OrganizationsTab = ({ user }: { user: User }) => {
  const { t } = useTranslation();

  return (
    <Card padding={0}>
      <QueryView query={useQuery(userOrganizationsQuery(user.id))}>
        {(organizations) =>
          organizations.length === 0 ? (
            <EmptyState icon={IconSitemap} title={t('users.organizations.empty')}>
              {t('users.organizations.emptyText')}
            </EmptyState>
          ) : (
            <Table.ScrollContainer minWidth={420} type="native">
              <Table verticalSpacing="sm" horizontalSpacing="md" aria-label={t('users.tabs.organizations')}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('users.organizations.name')}</Table.Th>
                    <Table.Th>{t('users.tabs.roles')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {organizations.map(({ id, name, organizationRoles }) => (
                    <Table.Tr key={id}>
                      <Table.Td>
                        <TextLink to="/organizations/$id" params={{ id }}>
                          {name}
                        </TextLink>
                      </Table.Td>
                      <Table.Td>{organizationRoles.map((role) => role.name).join(', ')}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </QueryView>
    </Card>
  );
};
