import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../ui/links.tsx';
import { signInExperienceQuery } from '../../sign-in-experience/queries.ts';
import { localized, type Connector } from '../connector.ts';
import { ConnectorLogo } from '../connector-logo.tsx';

interface SocialConnectorsProps {
  readonly connectors: readonly Connector[];
  readonly onAdd: () => void;
}

/** The providers from which people may come. */
export const SocialConnectors = ({ connectors, onAdd }: SocialConnectorsProps) => {
  const { t } = useTranslation();
  const social = connectors.filter(({ type }) => type === 'Social');
  return (
    <Card component="section" aria-label={t('connectors.types.Social')}>
      <Stack>
        <Group justify="space-between" gap="md">
          <Stack gap={4} flex="1 1 280px">
            <Title order={2} fz="lg">
              {t('connectors.types.Social')}
            </Title>
            <Text c="dimmed">{t('connectors.purpose.Social')}</Text>
          </Stack>
          <Button onClick={onAdd} leftSection={<IconPlus size={16} aria-hidden />}>
            {t('connectors.social.add')}
          </Button>
        </Group>
        {social.map((connector) => (
          <SocialConnector key={connector.id} connector={connector} />
        ))}
      </Stack>
    </Card>
  );
};

const SocialConnector = ({ connector }: { connector: Connector }) => {
  const { t, i18n } = useTranslation();
  const experience = useQuery(signInExperienceQuery);
  const hasButton = experience.data?.socialSignInConnectorTargets.includes(connector.target);
  return (
    <Group gap="sm">
      <ConnectorLogo connector={connector} size={24} />
      <TextLink to="/connectors/$id" params={{ id: connector.id }} fw={600}>
        {localized(connector.name, i18n.language)}
      </TextLink>
      <Text c="dimmed">{connector.target}</Text>
      {experience.data && (
        <Badge variant="light" color={hasButton ? 'teal' : 'gray'}>
          {t(hasButton ? 'connectors.social.shown' : 'connectors.social.hidden')}
        </Badge>
      )}
    </Group>
  );
};
