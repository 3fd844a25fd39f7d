import { Badge, Text } from '@mantine/core';
import { IconWebhook } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddButton } from '../../ui/add-button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RowLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTableState } from '../../ui/use-table-state.ts';
import { CreateWebhook } from './create-webhook.tsx';
import { webhooksPageQuery } from './queries.ts';
import { WebhookStatus } from './webhook-status.tsx';
import { eventsOf, type Webhook } from './webhook.ts';

const shownEvents = 2;

export const WebhooksPage = () => {
  const { t } = useTranslation();
  const state = useTableState();
  const query = useQuery(webhooksPageQuery(state.page));
  const [creating, setCreating] = useState(false);
  const createButton = <AddButton onClick={() => setCreating(true)}>{t('webhooks.create')}</AddButton>;

  return (
    <>
      <PageHeader title={t('webhooks.title')} description={t('webhooks.description')} actions={createButton} />
      <DataTable
        label={t('webhooks.title')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        query={query}
        state={state}
        empty={
          <EmptyState icon={IconWebhook} title={t('webhooks.empty')} action={createButton}>
            {t('webhooks.emptyText')}
          </EmptyState>
        }
      />
      <CreateWebhook opened={creating} onClose={() => setCreating(false)} />
    </>
  );
};

const useColumns = (): Column<Webhook>[] => {
  const { t } = useTranslation();

  return [
    {
      key: 'name',
      header: t('webhooks.name'),
      render: ({ id, name, config }) => (
        <>
          <RowLink to="/webhooks/$id" params={{ id }}>
            {name || id}
          </RowLink>
          <Text c="dimmed" lineClamp={1} style={{ overflowWrap: 'anywhere' }}>
            {config.url}
          </Text>
        </>
      ),
    },
    {
      key: 'events',
      header: t('webhooks.events'),
      render: (webhook) => {
        const events = eventsOf(webhook);

        return (
          <>
            {events.slice(0, shownEvents).map((event) => (
              <Badge key={event} variant="light" color="gray" mr={4} tt="none">
                {event}
              </Badge>
            ))}
            {events.length > shownEvents && <Text span>{t('webhooks.moreEvents', { number: events.length - shownEvents })}</Text>}
          </>
        );
      },
    },
    {
      key: 'day',
      header: t('webhooks.lastDay'),
      render: ({ executionStats: stats }) =>
        stats && stats.requestCount > 0
          ? t('webhooks.succeeded', { success: stats.successCount, total: stats.requestCount })
          : t('webhooks.noRequests'),
    },
    { key: 'status', header: t('webhooks.status'), render: (webhook) => <WebhookStatus webhook={webhook} /> },
  ];
};
