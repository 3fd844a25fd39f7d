import { Button, Card, Code, Group, Table } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { notifyDone } from '../../../../ui/notify.ts';
import { QueryView } from '../../../../ui/query-view.tsx';
import { Moment } from '../../../../ui/moment.tsx';
import type { User } from '../../user.ts';
import { ApplicationName } from '../application-name.tsx';
import { accessKey, grantsQuery, revokeGrant, type Grant } from './access-queries.ts';
import { grantedScopes } from './granted-scopes.ts';

/** What a person has granted to applications. */
export const GrantsTab = ({ user }: { user: User }) => {
  const { t } = useTranslation();
  const query = useQuery(grantsQuery(user.id));

  return (
    <QueryView query={query}>
      {(grants) =>
        grants.length === 0 ? (
          <Card>
            <EmptyState icon={IconKey} title={t('users.grants.empty')}>
              {t('users.grants.emptyText')}
            </EmptyState>
          </Card>
        ) : (
          <GrantsTable user={user} grants={grants} />
        )
      }
    </QueryView>
  );
};

const GrantsTable = ({ user, grants }: { user: User; grants: readonly Grant[] }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [leaving, setLeaving] = useState<Grant>();
  const revocation = useMutation({
    mutationFn: async ({ id }: Grant) => revokeGrant(user.id, id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: accessKey(user.id) });
      setLeaving(undefined);
      notifyDone(t('users.grants.revoked'));
    },
  });

  return (
    <Card padding={0}>
      <Table.ScrollContainer minWidth={640} type="native">
        <Table verticalSpacing="sm" horizontalSpacing="md" aria-label={t('users.tabs.grants')}>
          <Table.Thead>
            <Table.Tr>
              {(['application', 'scopes', 'granted', 'expires'] as const).map((column) => (
                <Table.Th key={column}>{t(`users.grants.${column}`)}</Table.Th>
              ))}
              <Table.Th aria-label={t('users.actions')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {grants.map((grant) => (
              <GrantRow key={grant.id} grant={grant} onRevoke={() => setLeaving(grant)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <ConfirmDialog
        opened={leaving !== undefined}
        title={t('users.grants.revokeTitle', { name: leaving?.application.name ?? '' })}
        confirmLabel={t('users.grants.revoke')}
        busy={revocation.isPending}
        error={revocation.error}
        onConfirm={() => leaving && revocation.mutate(leaving)}
        onClose={() => setLeaving(undefined)}
      >
        {t('users.grants.revokeText')}
      </ConfirmDialog>
    </Card>
  );
};

const GrantRow = ({ grant, onRevoke }: { grant: Grant; onRevoke: () => void }) => {
  const { t } = useTranslation();
  const { application, payload, expiresAt } = grant;

  return (
    <Table.Tr>
      <Table.Td>
        <ApplicationName id={application.id} name={application.name} />
      </Table.Td>
      <Table.Td>
        <Group gap={4}>
          {grantedScopes(payload).map((scope) => (
            <Code key={scope}>{scope}</Code>
          ))}
        </Group>
      </Table.Td>
      <Table.Td>
        <Moment at={payload.iat * 1000} />
      </Table.Td>
      <Table.Td>
        <Moment at={expiresAt} />
      </Table.Td>
      <Table.Td>
        <Button variant="default" size="compact-md" onClick={onRevoke}>
          {t('users.grants.revoke')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
};
