import { Button, Group } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { TextLink } from '../../../ui/links.tsx';
import { notifyDone, notifyFailure } from '../../../ui/notify.ts';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { deleteWebhook, updateWebhook, webhookQuery, webhooksKey } from '../queries.ts';
import { WebhookStatus } from '../webhook-status.tsx';
import type { Webhook } from '../webhook.ts';
import { FailureNotice } from './failure-notice.tsx';
import { WebhookSettings } from './webhook-settings.tsx';
import { WebhookTabs } from './webhook-tabs.tsx';

const route = getRouteApi('/shell/webhooks/$id');

export const WebhookPage = () => {
  const { id } = route.useParams();

  return <QueryView query={useQuery(webhookQuery(id))}>{(webhook) => <WebhookView webhook={webhook} />}</QueryView>;
};

const WebhookView = ({ webhook }: { webhook: Webhook }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [deleting, setDeleting] = useState(false);
  const { id, name, enabled } = webhook;
  const switching = useMutation({
    mutationFn: async () => updateWebhook(id, { enabled: !enabled }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: webhooksKey });
      notifyDone(t(enabled ? 'webhooks.switchedOff' : 'webhooks.switchedOn', { name }));
    },
    onError: notifyFailure,
  });

  return (
    <>
      <PageHeader
        back={<TextLink to="/webhooks">{t('webhooks.title')}</TextLink>}
        title={name || id}
        description={<WebhookStatus webhook={webhook} />}
        actions={
          <Group gap="sm">
            <Button variant="default" onClick={() => switching.mutate()} loading={switching.isPending}>
              {t(enabled ? 'webhooks.switchOff' : 'webhooks.switchOn')}
            </Button>
            <Button
              variant="default"
              c="var(--lintel-danger)"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => setDeleting(true)}
            >
              {t('webhooks.delete')}
            </Button>
          </Group>
        }
      />
      <FailureNotice webhook={webhook} />
      <WebhookTabs id={id} value="settings" />
      <WebhookSettings key={id} webhook={webhook} />
      <DeleteWebhook webhook={webhook} opened={deleting} onClose={() => setDeleting(false)} />
    </>
  );
};

const DeleteWebhook = ({ webhook: { id, name }, opened, onClose }: { webhook: Webhook; opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const deletion = useMutation({
    mutationFn: async () => deleteWebhook(id),
    onSuccess: async () => {
      await navigate({ to: '/webhooks', ignoreBlocker: true });
      queries.removeQueries({ queryKey: [...webhooksKey, id] });
      await queries.invalidateQueries({ queryKey: webhooksKey });
      notifyDone(t('webhooks.deleted', { name }));
    },
  });

  return (
    <ConfirmDialog
      opened={opened}
      title={t('webhooks.deleteTitle', { name: name || id })}
      losses={[t('webhooks.losses.waiting'), t('webhooks.losses.log'), t('webhooks.losses.key')]}
      confirmLabel={t('webhooks.delete')}
      busy={deletion.isPending}
      error={deletion.error}
      onConfirm={() => deletion.mutate()}
      onClose={onClose}
    >
      {t('webhooks.deleteText')}
    </ConfirmDialog>
  );
};
