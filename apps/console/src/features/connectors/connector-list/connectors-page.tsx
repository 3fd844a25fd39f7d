import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import { connectorOfType, type ConnectorType, type MessageConnectorType } from '../connector.ts';
import { connectorsQuery } from '../queries.ts';
import { FactoryPicker } from './factory-picker.tsx';
import { SocialConnectors } from '../social/social-connectors.tsx';
import { MessageConnectorCard } from './message-connector-card.tsx';

const messageTypes = ['Email', 'Sms'] as const satisfies readonly MessageConnectorType[];

/** How codes reach people, and the providers from which people come. */
export const ConnectorsPage = () => {
  const { t } = useTranslation();
  const connectors = useQuery(connectorsQuery);
  const [picking, setPicking] = useState<ConnectorType>();

  return (
    <>
      <PageHeader title={t('connectors.title')} description={t('connectors.description')} />
      <QueryView query={connectors}>
        {(list) => (
          <Stack>
            <Stack component="section" aria-label={t('connectors.messages')}>
              {messageTypes.map((type) => (
                <MessageConnectorCard key={type} type={type} connector={connectorOfType(list, type)} onSetUp={() => setPicking(type)} />
              ))}
            </Stack>
            <SocialConnectors connectors={list} onAdd={() => setPicking('Social')} />
          </Stack>
        )}
      </QueryView>
      <FactoryPicker type={picking} connectors={connectors.data ?? []} onClose={() => setPicking(undefined)} />
    </>
  );
};
