import { Alert, List, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../ui/links.tsx';
import type { DraftProps } from '../draft.ts';
import { missingConnectors } from './rules.ts';

/** Warns of what could not be sent. The link opens another tab: the draft stays, and the warning goes once the connector is there. */
export const MissingConnectors = ({ draft, connectors }: DraftProps) => {
  const { t } = useTranslation();
  const missing = missingConnectors(draft, connectors);

  return (
    <div role="status" style={{ display: 'contents' }}>
      {missing.map(({ type, neededBy }) => (
        <Alert key={type} color="orange" icon={<IconPlugConnectedX aria-hidden />} title={t(`signInExperience.missing.title.${type}`)}>
          <Text>{t('signInExperience.missing.text')}</Text>
          <List my="xs">
            {neededBy.map((need) => (
              <List.Item key={need}>{t(`signInExperience.missing.need.${need}`)}</List.Item>
            ))}
          </List>
          <TextLink to="/connectors" target="_blank" underline="always">
            {t(`signInExperience.missing.setUp.${type}`)}
          </TextLink>
        </Alert>
      ))}
    </div>
  );
};
