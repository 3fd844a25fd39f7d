import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type PageHeaderProps = {
  title: string;
  /** One sentence: what this page is for. */
  description?: ReactNode;
  /** The primary action, at the right. */
  actions?: ReactNode;
  /** A `TextLink` to the list that a detail page belongs to. */
  back?: ReactNode;
};

/** Title of a page, also of the browser's tab. */
export const PageHeader = ({ title, description, actions, back }: PageHeaderProps) => {
  const { t } = useTranslation();

  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`;
  }, [title, t]);

  return (
    <Box component="header" mb="lg">
      {back && (
        <Group gap={4} mb="xs" fz="sm">
          <IconArrowLeft size={16} aria-hidden />
          {back}
        </Group>
      )}
      <Group justify="space-between" align="start" gap="md">
        <Stack gap={4} flex="1 1 280px" miw={0}>
          <Title order={1} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Title>
          {description && (
            <Text component="div" c="dimmed" maw={720}>
              {description}
            </Text>
          )}
        </Stack>
        {actions && <Group gap="sm">{actions}</Group>}
      </Group>
    </Box>
  );
};
