import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { connectorOfType, type MessageConnectorType } from '../connector.ts';
import { connectorsQuery } from '../queries.ts';
import { FactoryPicker } from './factory-picker.tsx';
import { MessageConnectorCard } from './message-connector-card.tsx';

const messageTypes = ['Email', 'Sms'] as const satisfies readonly MessageConnectorType[];

/** The two ways of sending codes: e-mail and SMS. */
export const ConnectorsPage = () => {
  const { t } = useTranslation();
  const connectors = useQuery(connectorsQuery);
  const [picking, setPicking] = useState<MessageConnectorType>();

  return (
    <>
      <PageHeader title={t('connectors.title')} description={t('connectors.description')} />
      <QueryView query={connectors}>
        {(list) => (
          <Stack component="section" aria-label={t('connectors.messages')}>
            {messageTypes.map((type) => (
              <MessageConnectorCard key={type} type={type} connector={connectorOfType(list, type)} onSetUp={() => setPicking(type)} />
            ))}
          </Stack>
        )}
      </QueryView>
      <FactoryPicker type={picking} onClose={() => setPicking(undefined)} />
    </>
  );
};
