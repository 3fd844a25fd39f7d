import { Card, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../ui/copyable-code.tsx';
import type { GuideValues } from './fill-placeholders.ts';

/** The three values that every SDK asks for, also filled into the samples below. */
export const GuideValuesCard = ({ values: { endpoint, appId, appSecret } }: { values: GuideValues }) => {
  const { t } = useTranslation();

  const rows = [
    { label: t('applications.endpoint'), value: endpoint, secret: false },
    { label: t('applications.id'), value: appId, secret: false },
    ...(appSecret ? [{ label: t('applications.secret'), value: appSecret, secret: true }] : []),
  ];

  return (
    <Card>
      <SimpleGrid cols={{ base: 1, md: rows.length }} spacing="md">
        {rows.map(({ label, value, secret }) => (
          <Stack key={label} gap={4} align="start" miw={0}>
            <Text fw={600}>{label}</Text>
            <CopyableCode label={label} value={value} secret={secret} />
          </Stack>
        ))}
      </SimpleGrid>
    </Card>
  );
};
