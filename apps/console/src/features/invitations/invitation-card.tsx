import { Alert, Button, Card, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { dropAccessTokens } from '../../app/auth.ts';
import { basePathOf } from '../../app/location.ts';
import { Moment } from '../../ui/moment.tsx';
import { acceptInvitation, type MyInvitation } from '../tenants/queries.ts';

/** An invitation that waits; taking it up opens the tenant. */
export const InvitationCard = ({ invitation: { id, tenantId, tenantName, role, expiresAt } }: { invitation: MyInvitation }) => {
  const { t } = useTranslation();
  const acceptance = useMutation({
    mutationFn: async () => acceptInvitation(id),
    onSuccess: async () => {
      // The next token carries what the person may do there.
      await dropAccessTokens();
      window.location.assign(basePathOf(tenantId));
    },
  });

  return (
    <Card component="section" aria-label={tenantName} ta="start">
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <div>
            <Text fw={600} c="var(--lintel-ink)" style={{ overflowWrap: 'anywhere' }}>
              {tenantName}
            </Text>
            <Text c="dimmed" fz="sm">
              {t(`members.roles.${role}`)} · {t('invitations.until')} <Moment at={expiresAt} />
            </Text>
          </div>
          <Button loading={acceptance.isPending} onClick={() => acceptance.mutate()}>
            {t('invitations.accept')}
          </Button>
        </Group>
        {acceptance.error && <Alert color="red">{acceptance.error.message}</Alert>}
      </Stack>
    </Card>
  );
};
