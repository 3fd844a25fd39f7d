import { Button, Card, Table, Text } from '@mantine/core';
import { IconDevices } from '@tabler/icons-react';
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
import { accessKey, endSession, sessionsQuery, type Session } from './access-queries.ts';

/** The browsers in which a person is signed in. */
export const SessionsTab = ({ user }: { user: User }) => {
  const { t } = useTranslation();
  const query = useQuery(sessionsQuery(user.id));

  return (
    <QueryView query={query}>
      {(sessions) =>
        sessions.length === 0 ? (
          <Card>
            <EmptyState icon={IconDevices} title={t('users.sessions.empty')}>
              {t('users.sessions.emptyText')}
            </EmptyState>
          </Card>
        ) : (
          <SessionsTable user={user} sessions={sessions} />
        )
      }
    </QueryView>
  );
};

const SessionsTable = ({ user, sessions }: { user: User; sessions: readonly Session[] }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [ending, setEnding] = useState<Session>();
  const end = useMutation({
    mutationFn: async ({ payload }: Session) => endSession(user.id, payload.uid),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: accessKey(user.id) });
      setEnding(undefined);
      notifyDone(t('users.sessions.ended'));
    },
  });

  return (
    <Card padding={0}>
      <Table.ScrollContainer minWidth={640} type="native">
        <Table verticalSpacing="sm" horizontalSpacing="md" aria-label={t('users.tabs.sessions')}>
          <Table.Thead>
            <Table.Tr>
              {(['signedIn', 'application', 'browser', 'ip', 'expires'] as const).map((column) => (
                <Table.Th key={column}>{t(`users.sessions.${column}`)}</Table.Th>
              ))}
              <Table.Th aria-label={t('users.actions')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sessions.map((session) => (
              <SessionRow key={session.payload.uid} session={session} onEnd={() => setEnding(session)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <ConfirmDialog
        opened={ending !== undefined}
        title={t('users.sessions.endTitle')}
        confirmLabel={t('users.sessions.end')}
        busy={end.isPending}
        error={end.error}
        onConfirm={() => ending && end.mutate(ending)}
        onClose={() => setEnding(undefined)}
      >
        {t('users.sessions.endText')}
      </ConfirmDialog>
    </Card>
  );
};

const SessionRow = ({ session, onEnd }: { session: Session; onEnd: () => void }) => {
  const { t } = useTranslation();
  const { payload, clientId, lastSubmission, expiresAt } = session;
  const { ip, userAgent } = lastSubmission?.signInContext ?? {};

  return (
    <Table.Tr>
      <Table.Td>
        <Moment at={payload.loginTs * 1000} />
      </Table.Td>
      <Table.Td>{clientId && <ApplicationName id={clientId} />}</Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={2} title={userAgent} maw={280}>
          {userAgent}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{ip}</Text>
      </Table.Td>
      <Table.Td>
        <Moment at={expiresAt} />
      </Table.Td>
      <Table.Td>
        <Button variant="default" size="compact-md" onClick={onEnd}>
          {t('users.sessions.end')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
};
