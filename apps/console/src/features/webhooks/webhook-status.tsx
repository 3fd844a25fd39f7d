import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Webhook } from './webhook.ts';

export const WebhookStatus = ({ webhook: { enabled, failure } }: { webhook: Webhook }) => {
  const { t } = useTranslation();
  const [color, key] = !enabled ? (['gray', 'off'] as const) : failure ? (['orange', 'failing'] as const) : (['teal', 'on'] as const);

  return (
    <Badge variant="light" color={color}>
      {t(`webhooks.states.${key}`)}
    </Badge>
  );
};
