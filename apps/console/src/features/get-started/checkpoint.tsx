import { Alert, Anchor, Text } from '@mantine/core';
import { IconExternalLink, IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The end of a guide: opens what was built. */
export const Checkpoint = ({ address }: { address: string }) => {
  const { t } = useTranslation();

  return (
    <Alert color="accent" icon={<IconFlag aria-hidden />} title={t('getStarted.guide.checkpoint')} my="md">
      <Text mb={4}>{t('getStarted.guide.checkpointText')}</Text>
      <Anchor href={address} target="_blank" rel="noreferrer" fw={600}>
        {address} <IconExternalLink size={14} aria-label={t('getStarted.guide.newTab')} />
      </Anchor>
    </Alert>
  );
};
