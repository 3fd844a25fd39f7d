import { Badge, Text, UnstyledButton } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { TextLink } from '../../../ui/links.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { useTableState } from '../../../ui/use-table-state.ts';
import { deliveriesQuery, webhookQuery } from '../queries.ts';
import { WebhookStatus } from '../webhook-status.tsx';
import type { Delivery, Webhook } from '../webhook.ts';
import { DeliveryDrawer } from './delivery-drawer.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { WebhookTabs } from './webhook-tabs.tsx';

const route = getRouteApi('/shell/webhooks/$id/requests');
const colors = { pending: 'orange', delivered: 'teal', dead: 'red' } as const;

export const WebhookRequestsPage = () => {
  const { id } = route.useParams();

  return <QueryView query={useQuery(webhookQuery(id))}>{(webhook) => <Requests webhook={webhook} />}</QueryView>;
};

const Requests = ({ webhook }: { webhook: Webhook }) => {
  const { t } = useTranslation();
  const state = useTableState();
  const [shown, setShown] = useState<string>();
  const query = useQuery(deliveriesQuery(webhook.id, state.page));

  return (
    <>
      <PageHeader
        back={<TextLink to="/webhooks">{t('webhooks.title')}</TextLink>}
        title={webhook.name || webhook.id}
        description={<WebhookStatus webhook={webhook} />}
      />
      <FailureNotice webhook={webhook} />
      <WebhookTabs id={webhook.id} value="requests" />
      <DataTable
        label={t('webhooks.tabs.requests')}
        columns={useColumns(setShown)}
        rowKey={({ id }) => id}
        query={query}
        state={state}
        empty={
          <EmptyState icon={IconHistory} title={t('webhooks.requests.empty')}>
            {t('webhooks.requests.emptyText')}
          </EmptyState>
        }
      />
      <DeliveryDrawer webhookId={webhook.id} deliveryId={shown} onClose={() => setShown(undefined)} />
    </>
  );
};

const useColumns = (show: (id: string) => void): Column<Delivery>[] => {
  const { t } = useTranslation();

  return [
    {
      key: 'event',
      header: t('webhooks.requests.event'),
      render: ({ id, event }) => (
        <UnstyledButton fw={600} data-row-link onClick={() => show(id)}>
          {event}
        </UnstyledButton>
      ),
    },
    {
      key: 'state',
      header: t('webhooks.requests.state'),
      render: ({ state, statusCode, error }) => (
        <>
          <Badge variant="light" color={colors[state]}>
            {t(`webhooks.requests.states.${state}`)}
          </Badge>
          {(error ?? statusCode) !== null && (
            <Text c="dimmed" lineClamp={1} fz="sm">
              {error ?? statusCode}
            </Text>
          )}
        </>
      ),
    },
    { key: 'attempts', header: t('webhooks.requests.attempts'), render: ({ attempts }) => attempts },
    { key: 'time', header: t('webhooks.requests.time'), render: ({ createdAt }) => <Moment at={createdAt} /> },
  ];
};
