import { Alert, Badge, Button, Card, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../ui/copyable-code.tsx';
import { RemoveButton } from '../../ui/remove-button.tsx';
import { tenantEndpointQuery } from '../sign-in-experience/queries.ts';
import { domainQuery, type Domain } from './queries.ts';

const colors = { PendingVerification: 'orange', PendingSsl: 'orange', Active: 'teal', Error: 'red' } as const satisfies Record<
  Domain['status'],
  string
>;

/** A custom domain has scheme and port of the configured address. */
const issuerAt = (domain: string, endpoint: string) => {
  const { protocol, port } = new URL(endpoint);

  return `${protocol}//${domain}${port && `:${port}`}/oidc`;
};

type DomainCardProps = {
  /** As the list has it, until it was looked up anew. */
  listed: Domain;
  onRemove: () => void;
};

export const DomainCard = ({ listed, onRemove }: DomainCardProps) => {
  const { t } = useTranslation();
  const titleId = useId();
  const lookup = useQuery(domainQuery(listed));
  const { domain, status, errorMessage, dnsRecords } = lookup.data ?? listed;
  const endpoint = useQuery(tenantEndpointQuery);
  const isLost = status === 'Active' && errorMessage !== null;

  return (
    <Card component="section" aria-labelledby={titleId}>
      <Stack>
        <Group justify="space-between" gap="sm">
          <Group gap="sm" miw={0}>
            <Title order={2} fz="lg" id={titleId} style={{ overflowWrap: 'anywhere' }}>
              {domain}
            </Title>
            <Badge variant="light" color={colors[status]} role="status">
              {t(`domains.status.${status}`)}
            </Badge>
          </Group>
          <Group gap="sm">
            <Button
              variant="default"
              leftSection={<IconRefresh size={16} aria-hidden />}
              loading={lookup.isFetching}
              onClick={() => void lookup.refetch()}
            >
              {t('domains.check')}
            </Button>
            <RemoveButton name={domain} onClick={onRemove} />
          </Group>
        </Group>
        {lookup.error && <Alert color="red">{lookup.error.message}</Alert>}
        {status === 'Error' && <Alert color="red">{t('domains.errorText')}</Alert>}
        {isLost && <Alert color="orange">{t('domains.lostText')}</Alert>}
        {status === 'Active' && !isLost ? (
          endpoint.data && <Named label={t('domains.issuer')} value={issuerAt(domain, endpoint.data)} />
        ) : (
          <Records records={dnsRecords} />
        )}
      </Stack>
    </Card>
  );
};

/** One below the other, so that a phone shows them whole. */
const Records = ({ records }: { records: Domain['dnsRecords'] }) => {
  const { t } = useTranslation();

  return (
    <>
      <Text c="dimmed">{t(records.length > 1 ? 'domains.recordsText' : 'domains.recordText')}</Text>
      <List listStyleType="none" spacing="md" aria-label={t('domains.records')}>
        {records.map(({ type, name, value }) => (
          <List.Item key={type} styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%', minWidth: 0 } }}>
            <Stack gap="xs" align="start">
              <Text fw={600}>{type}</Text>
              <Named label={t('domains.name')} value={name} />
              <Named label={t('domains.value')} value={value} />
            </Stack>
          </List.Item>
        ))}
      </List>
    </>
  );
};

const Named = ({ label, value }: { label: string; value: string }) => (
  <Group gap="xs" maw="100%">
    <Text fz="sm" c="dimmed" miw={56}>
      {label}
    </Text>
    <CopyableCode value={value} label={label} />
  </Group>
);
