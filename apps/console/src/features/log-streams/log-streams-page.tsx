import { IconFileExport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AddButton } from '../../ui/add-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { LogStreamForm } from './log-stream-form.tsx';
import { LogStreamTable } from './log-stream-table.tsx';
import { logStreamsQuery, type LogStream } from './queries.ts';

/** Where the audit log is sent, and how far that has come. */
export const LogStreamsPage = () => {
  const { t } = useTranslation();
  const query = useQuery(logStreamsQuery);
  const [edited, setEdited] = useState<LogStream | 'new'>();
  const close = () => setEdited(undefined);
  const createButton = <AddButton onClick={() => setEdited('new')}>{t('logStreams.create')}</AddButton>;

  return (
    <>
      <PageHeader title={t('logStreams.title')} description={t('logStreams.description')} actions={createButton} />
      <QueryView query={query}>
        {(streams) => (
          <LogStreamTable
            streams={streams}
            onEdit={setEdited}
            empty={
              <EmptyState icon={IconFileExport} title={t('logStreams.empty')} action={createButton}>
                {t('logStreams.emptyText')}
              </EmptyState>
            }
          />
        )}
      </QueryView>
      <SideDrawer opened={edited !== undefined} onClose={close} title={t(edited === 'new' ? 'logStreams.create' : 'logStreams.edit')}>
        <LogStreamForm saved={edited === 'new' ? undefined : edited} onClose={close} />
      </SideDrawer>
    </>
  );
};
