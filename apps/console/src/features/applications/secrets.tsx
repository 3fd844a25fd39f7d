import { Button, Group, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../ui/copyable-code.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import type { ApplicationSecret } from './application.ts';
import { CreateSecretModal } from './create-secret-modal.tsx';
import { DeleteSecret } from './delete-secret.tsx';
import { secretsQuery } from './queries.ts';
import { RenameSecretModal } from './rename-secret-modal.tsx';
import { SecretMenu } from './secret-menu.tsx';
import { SecretExpiry } from './secret-expiry.tsx';

type Change = { action: 'create' } | { action: 'rename' | 'delete'; secret: ApplicationSecret };

/** The secrets of an application. Several at once let a service change over without a gap. */
export const Secrets = ({ applicationId }: { applicationId: string }) => {
  const { t } = useTranslation();
  const query = useQuery(secretsQuery(applicationId));
  const [change, setChange] = useState<Change>();
  const close = () => setChange(undefined);

  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text fw={600}>{t('applications.secrets.title')}</Text>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setChange({ action: 'create' })}
        >
          {t('applications.secrets.create')}
        </Button>
      </Group>
      <QueryView query={query}>
        {(secrets) =>
          secrets.length === 0 ? (
            <Text c="dimmed">{t('applications.secrets.none')}</Text>
          ) : (
            <SecretTable secrets={secrets} onChange={(action, secret) => setChange({ action, secret })} />
          )
        }
      </QueryView>
      <CreateSecretModal applicationId={applicationId} taken={query.data ?? []} opened={change?.action === 'create'} onClose={close} />
      <RenameSecretModal applicationId={applicationId} secret={change?.action === 'rename' ? change.secret : undefined} onClose={close} />
      <DeleteSecret applicationId={applicationId} secret={change?.action === 'delete' ? change.secret : undefined} onClose={close} />
    </Stack>
  );
};

type SecretTableProps = {
  secrets: readonly ApplicationSecret[];
  onChange: (action: 'rename' | 'delete', secret: ApplicationSecret) => void;
};

const SecretTable = ({ secrets, onChange }: SecretTableProps) => {
  const { t } = useTranslation();

  return (
    <Table.ScrollContainer minWidth={520} type="native">
      <Table verticalSpacing="xs" aria-label={t('applications.secrets.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('applications.name')}</Table.Th>
            <Table.Th>{t('applications.secrets.value')}</Table.Th>
            <Table.Th>{t('applications.secrets.expires')}</Table.Th>
            <Table.Th w={48}>
              <VisuallyHidden>{t('applications.secrets.actions')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {secrets.map((secret) => (
            <Table.Tr key={secret.name}>
              <Table.Td>{secret.name}</Table.Td>
              <Table.Td maw={260}>
                <CopyableCode value={secret.value} label={secret.name} secret />
              </Table.Td>
              <Table.Td>
                <SecretExpiry expiresAt={secret.expiresAt} />
              </Table.Td>
              <Table.Td>
                <SecretMenu secret={secret} onChange={(action) => onChange(action, secret)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
