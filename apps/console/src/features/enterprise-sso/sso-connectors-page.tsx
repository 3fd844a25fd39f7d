import { Badge, Card, Group, Stack, Switch, Text } from '@mantine/core';
import { IconBuildingSkyscraper } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AddButton } from '../../ui/add-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RowLink } from '../../ui/links.tsx';
import { notifyDone, notifyFailure } from '../../ui/notify.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { WholeTable } from '../../ui/whole-table.tsx';
import { CreateSsoConnector } from './create-sso-connector.tsx';
import { ProviderLogo } from './provider-logo.tsx';
import { ssoConnectorsQuery, ssoSwitchQuery, switchSso, type SsoConnector } from './queries.ts';
import { isComplete } from './sso-form.ts';

/** The identity providers of enterprises whose people sign in here. */
export const SsoConnectorsPage = () => {
  const { t } = useTranslation();
  const connectors = useQuery(ssoConnectorsQuery);
  const [creating, setCreating] = useState(false);
  const createButton = <AddButton onClick={() => setCreating(true)}>{t('enterpriseSso.create')}</AddButton>;

  return (
    <>
      <PageHeader title={t('enterpriseSso.title')} description={t('enterpriseSso.description')} actions={createButton} />
      <Stack>
        <SsoSwitch />
        <QueryView query={connectors}>
          {(list) => (
            <WholeTable
              label={t('enterpriseSso.title')}
              rows={list}
              rowKey={({ id }) => id}
              columns={columnsOf(t)}
              empty={
                <EmptyState icon={IconBuildingSkyscraper} title={t('enterpriseSso.empty')} action={createButton}>
                  {t('enterpriseSso.emptyText')}
                </EmptyState>
              }
            />
          )}
        </QueryView>
      </Stack>
      <CreateSsoConnector opened={creating} onClose={() => setCreating(false)} />
    </>
  );
};

const columnsOf = (t: ReturnType<typeof useTranslation>['t']) => [
  {
    key: 'name',
    header: t('enterpriseSso.name'),
    render: (connector: SsoConnector) => (
      <Group gap="sm" wrap="nowrap">
        <ProviderLogo light={connector.providerLogo} dark={connector.providerLogoDark} />
        <div>
          <RowLink to="/enterprise-sso/$id" params={{ id: connector.id }}>
            {connector.connectorName}
          </RowLink>
          <Text c="dimmed">{connector.name}</Text>
        </div>
      </Group>
    ),
  },
  {
    key: 'domains',
    header: t('enterpriseSso.domains'),
    render: ({ domains }: SsoConnector) => <Text lineClamp={2}>{domains.join(', ') || '—'}</Text>,
  },
  {
    key: 'state',
    header: t('enterpriseSso.state'),
    render: (connector: SsoConnector) =>
      isComplete(connector) ? (
        <Badge variant="light" color="teal">
          {t('enterpriseSso.ready')}
        </Badge>
      ) : (
        <Badge variant="light" color="orange">
          {t('enterpriseSso.incomplete')}
        </Badge>
      ),
  },
];

const SsoSwitch = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const setting = useQuery(ssoSwitchQuery);
  const switching = useMutation({
    mutationFn: switchSso,
    onSuccess: (saved) => {
      queries.setQueryData(ssoSwitchQuery.queryKey, saved);
      notifyDone(t('ui.saved'));
    },
    onError: notifyFailure,
  });

  return (
    <Card>
      <Switch
        label={t('enterpriseSso.switch')}
        description={t('enterpriseSso.switchText')}
        checked={setting.data?.singleSignOnEnabled ?? false}
        disabled={!setting.data || switching.isPending}
        onChange={(event) => switching.mutate(event.currentTarget.checked)}
      />
    </Card>
  );
};
