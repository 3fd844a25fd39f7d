import { Group, Modal, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../../ui/query-view.tsx';
import { localized, type Connector, type ConnectorFactory, type ConnectorType } from '../connector.ts';
import { ConnectorLogo } from '../connector-logo.tsx';
import { factoriesQuery } from '../queries.ts';
import classes from './factory-picker.module.css';

interface FactoryPickerProps {
  /** What is being set up; closed without it. */
  readonly type: ConnectorType | undefined;
  /** Those that are set up: of most social providers there can be only one. */
  readonly connectors: readonly Connector[];
  readonly onClose: () => void;
}

/** Which provider is to send the messages, or to sign people in. */
export const FactoryPicker = ({ type, connectors, onClose }: FactoryPickerProps) => {
  const { t } = useTranslation();
  const factories = useQuery({ ...factoriesQuery, enabled: type !== undefined });

  return (
    <Modal
      opened={type !== undefined}
      onClose={onClose}
      title={type && t(`connectors.pick.${type}`)}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <QueryView query={factories}>
        {(list) => (
          <FactoryList factories={list.filter((factory) => factory.type === type && !factory.isDemo && !isUsedUp(factory, connectors))} />
        )}
      </QueryView>
    </Modal>
  );
};

const isUsedUp = ({ id, type, isStandard }: ConnectorFactory, connectors: readonly Connector[]): boolean =>
  type === 'Social' && !isStandard && connectors.some(({ connectorId }) => connectorId === id);

const FactoryList = ({ factories }: { factories: readonly ConnectorFactory[] }) => {
  const { t, i18n } = useTranslation();
  if (factories.length === 0) return <Text c="dimmed">{t('connectors.noFactories')}</Text>;

  return (
    <Stack gap="xs">
      {factories.map((factory) => (
        <UnstyledButton
          key={factory.id}
          className={classes['choice'] ?? ''}
          renderRoot={(props) => <Link to="/connectors/set-up/$factoryId" params={{ factoryId: factory.id }} {...props} />}
        >
          <Group wrap="nowrap">
            <ConnectorLogo connector={factory} />
            <Stack gap={2} flex={1}>
              <Text fw={600}>{localized(factory.name, i18n.language)}</Text>
              <Text c="dimmed">{localized(factory.description, i18n.language)}</Text>
            </Stack>
            <IconChevronRight size={18} aria-hidden />
          </Group>
        </UnstyledButton>
      ))}
    </Stack>
  );
};
