import { Badge, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconPencil, IconPlayerPause, IconPlayerPlay, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Moment } from '../../ui/moment.tsx';
import { notifyDone, notifyFailure } from '../../ui/notify.ts';
import { RowMenu } from '../../ui/row-menu.tsx';
import { WholeTable } from '../../ui/whole-table.tsx';
import { deleteLogStream, logStreamsQuery, updateLogStream, type LogStream } from './queries.ts';

type LogStreamTableProps = { streams: readonly LogStream[]; onEdit: (stream: LogStream) => void; empty: ReactNode };

export const LogStreamTable = ({ streams, onEdit, empty }: LogStreamTableProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [deleting, setDeleting] = useState<LogStream>();
  const switching = useMutation({
    mutationFn: async ({ id, enabled }: LogStream) => updateLogStream(id, { enabled: !enabled }),
    onSuccess: async () => queries.invalidateQueries({ queryKey: logStreamsQuery.queryKey }),
    onError: notifyFailure,
  });

  return (
    <>
      <WholeTable
        label={t('logStreams.title')}
        rows={streams}
        rowKey={({ id }) => id}
        empty={empty}
        columns={[
          {
            key: 'name',
            header: t('logStreams.name'),
            render: (stream) => (
              <>
                <UnstyledButton fw={600} data-row-link onClick={() => onEdit(stream)}>
                  {stream.name}
                </UnstyledButton>
                <Text c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                  {stream.config.url}
                </Text>
              </>
            ),
          },
          { key: 'state', header: t('logStreams.state'), render: (stream) => <State stream={stream} /> },
          {
            key: 'actions',
            header: t('logStreams.actions'),
            hiddenHeader: true,
            width: 48,
            render: (stream) => (
              <RowMenu label={t('logStreams.actionsOf', { name: stream.name })}>
                <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onEdit(stream)}>
                  {t('logStreams.edit')}
                </Menu.Item>
                <Menu.Item
                  leftSection={stream.enabled ? <IconPlayerPause size={16} aria-hidden /> : <IconPlayerPlay size={16} aria-hidden />}
                  onClick={() => switching.mutate(stream)}
                >
                  {t(stream.enabled ? 'logStreams.pause' : 'logStreams.resume')}
                </Menu.Item>
                <Menu.Item c="var(--lintel-danger)" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setDeleting(stream)}>
                  {t('logStreams.delete')}
                </Menu.Item>
              </RowMenu>
            ),
          },
        ]}
      />
      <DeleteLogStream stream={deleting} onClose={() => setDeleting(undefined)} />
    </>
  );
};

const State = ({ stream: { enabled, failure } }: { stream: LogStream }) => {
  const { t } = useTranslation();

  if (!enabled) {
    return (
      <Badge variant="light" color="gray">
        {t('logStreams.paused')}
      </Badge>
    );
  }

  return failure ? (
    <>
      <Badge variant="light" color="red">
        {t('logStreams.failing')}
      </Badge>
      <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
        {failure.error}
      </Text>
      <Text c="dimmed" fz="sm">
        {t('logStreams.since')} <Moment at={failure.since} />, {t('logStreams.next')} <Moment at={failure.nextAttemptAt} />
      </Text>
    </>
  ) : (
    <Badge variant="light" color="teal">
      {t('logStreams.running')}
    </Badge>
  );
};

const DeleteLogStream = ({ stream, onClose }: { stream: LogStream | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const deletion = useMutation({
    mutationFn: async ({ id }: LogStream) => deleteLogStream(id),
    onSuccess: async (_nothing, { name }) => {
      await queries.invalidateQueries({ queryKey: logStreamsQuery.queryKey });
      onClose();
      notifyDone(t('logStreams.deleted', { name }));
    },
  });

  return (
    <ConfirmDialog
      opened={stream !== undefined}
      title={t('logStreams.deleteTitle', { name: stream?.name ?? '' })}
      confirmLabel={t('logStreams.delete')}
      busy={deletion.isPending}
      error={deletion.error}
      onConfirm={() => stream && deletion.mutate(stream)}
      onClose={onClose}
    >
      {t('logStreams.deleteText')}
    </ConfirmDialog>
  );
};
