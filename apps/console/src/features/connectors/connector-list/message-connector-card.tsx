import { Badge, Button, Card, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconDeviceMobileMessage, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../../ui/links.tsx';
import { localized, type Connector, type MessageConnectorType } from '../connector.ts';
import { ConnectorLogo } from '../connector-logo.tsx';

const icons = { Email: IconMail, Sms: IconDeviceMobileMessage };

interface MessageConnectorCardProps {
  readonly type: MessageConnectorType;
  readonly connector: Connector | undefined;
  readonly onSetUp: () => void;
}

/** One way of sending, and the provider that does it. */
export const MessageConnectorCard = ({ type, connector, onSetUp }: MessageConnectorCardProps) => {
  const { t } = useTranslation();
  const Icon = icons[type];

  return (
    <Card>
      <Group justify="space-between" gap="md">
        <Group wrap="nowrap" align="start" flex="1 1 280px">
          <ThemeIcon variant="light" size={40} radius="md">
            <Icon size={22} aria-hidden />
          </ThemeIcon>
          <Stack gap={4}>
            <Title order={2} fz="lg">
              {t(`connectors.types.${type}`)}
            </Title>
            <Text c="dimmed">{t(`connectors.purpose.${type}`)}</Text>
            {connector ? (
              <InUse connector={connector} />
            ) : (
              <Badge variant="light" color="gray" mt={4}>
                {t('connectors.notSetUp')}
              </Badge>
            )}
          </Stack>
        </Group>
        {connector ? (
          <Group gap="sm">
            <Button variant="subtle" onClick={onSetUp}>
              {t('connectors.change')}
            </Button>
            <ButtonLink variant="default" to="/connectors/$id" params={{ id: connector.id }}>
              {t('connectors.edit')}
            </ButtonLink>
          </Group>
        ) : (
          <Button onClick={onSetUp} aria-label={t('connectors.setUpNamed', { name: t(`connectors.types.${type}`) })}>
            {t('connectors.setUp')}
          </Button>
        )}
      </Group>
    </Card>
  );
};

const InUse = ({ connector }: { connector: Connector }) => {
  const { i18n } = useTranslation();

  return (
    <Group gap="xs" wrap="nowrap" mt={4}>
      <ConnectorLogo connector={connector} size={20} />
      <TextLink to="/connectors/$id" params={{ id: connector.id }} fw={600}>
        {localized(connector.name, i18n.language)}
      </TextLink>
    </Group>
  );
};
