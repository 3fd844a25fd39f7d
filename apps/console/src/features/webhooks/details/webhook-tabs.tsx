import { Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The two pages of a webhook. */
export const WebhookTabs = ({ id, value }: { id: string; value: 'settings' | 'requests' }) => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const show = (next: string | null) =>
    void navigate({ to: next === 'requests' ? '/webhooks/$id/requests' : '/webhooks/$id', params: { id } });

  return (
    <Tabs value={value} onChange={show} mb="lg">
      <Tabs.List>
        <Tabs.Tab value="settings">{t('webhooks.tabs.settings')}</Tabs.Tab>
        <Tabs.Tab value="requests">{t('webhooks.tabs.requests')}</Tabs.Tab>
      </Tabs.List>
    </Tabs>
  );
};
