import { Button, Card, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { basePathOf } from '../../app/location.ts';
import type { Tenant } from '../tenants/queries.ts';

/** A tenant that the person works on; its console is a page of its own. */
export const TenantLink = ({ tenant: { id, name, role } }: { tenant: Tenant }) => {
  const { t } = useTranslation();

  return (
    <Card ta="start">
      <Group justify="space-between" gap="sm">
        <div>
          <Text fw={600} c="var(--lintel-ink)" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <Text c="dimmed" fz="sm">
            {t(`members.roles.${role}`)}
          </Text>
        </div>
        <Button component="a" href={basePathOf(id)} variant="default" aria-label={t('invitations.openNamed', { name })}>
          {t('invitations.open')}
        </Button>
      </Group>
    </Card>
  );
};
