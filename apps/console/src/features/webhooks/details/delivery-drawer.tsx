import { Alert, Button, Code, Stack, Text } from '@mantine/core';
import { IconRepeat } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Moment } from '../../../ui/moment.tsx';
import { notifyDone, notifyFailure } from '../../../ui/notify.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import { deliveryQuery, replayDelivery, webhooksKey } from '../queries.ts';

interface DeliveryDrawerProps {
  readonly webhookId: string;
  /** undefined = closed. */
  readonly deliveryId: string | undefined;
  readonly onClose: () => void;
}

/** One delivery with its body, and a button that sends it again. */
export const DeliveryDrawer = ({ webhookId, deliveryId, onClose }: DeliveryDrawerProps) => {
  const { t } = useTranslation();

  return (
    <SideDrawer opened={deliveryId !== undefined} onClose={onClose} title={t('webhooks.requests.details')}>
      {deliveryId !== undefined && <DeliveryDetails webhookId={webhookId} deliveryId={deliveryId} />}
    </SideDrawer>
  );
};

const DeliveryDetails = ({ webhookId, deliveryId }: { webhookId: string; deliveryId: string }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = useQuery(deliveryQuery(webhookId, deliveryId));
  const replay = useMutation({
    mutationFn: async () => replayDelivery(webhookId, deliveryId),
    onSuccess: async () => {
      notifyDone(t('webhooks.requests.replayed'));
      await queries.invalidateQueries({ queryKey: webhooksKey });
    },
    onError: notifyFailure,
  });

  return (
    <QueryView query={query}>
      {({ state, attempts, error, createdAt, nextAttemptAt, body }) => (
        <Stack>
          <Text>
            {t(`webhooks.requests.states.${state}`)} · {t('webhooks.requests.tries', { number: attempts })} · <Moment at={createdAt} />
          </Text>
          {error && <Alert color={state === 'delivered' ? 'gray' : 'orange'}>{error}</Alert>}
          {nextAttemptAt !== null && (
            <Text c="dimmed">
              {t('webhooks.requests.nextTry')} <Moment at={nextAttemptAt} />
            </Text>
          )}
          {state !== 'pending' && (
            <div>
              <Button
                variant="default"
                leftSection={<IconRepeat size={16} aria-hidden />}
                loading={replay.isPending}
                onClick={() => replay.mutate()}
              >
                {t('webhooks.requests.replay')}
              </Button>
            </div>
          )}
          <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {JSON.stringify(body, null, 2)}
          </Code>
        </Stack>
      )}
    </QueryView>
  );
};
