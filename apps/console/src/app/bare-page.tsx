import { Button, Center, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';

import { Mark } from '../ui/mark.tsx';

type BarePageProps = {
  title: string;
  children: ReactNode;
  /** `quiet`: beside what the page is for. */
  action?: { label: string; onClick: () => void; quiet?: boolean };
};

/** A page outside the shell: the mark, a title, a sentence and at most one thing to do. */
export const BarePage = ({ title, children, action }: BarePageProps) => {
  const { t } = useTranslation();

  return (
    <Center component="main" mih="100dvh" px="lg" pt="18dvh" pb="xl" style={{ alignItems: 'start' }}>
      <Stack align="center" gap="md" maw={440} ta="center">
        <Mark size={48} title={t('app.name')} />
        <Title order={1}>{title}</Title>
        <Text component="div" c="dimmed" fz="lg" lh="24px">
          {children}
        </Text>
        {action && (
          <Button mt="sm" variant={action.quiet ? 'subtle' : 'filled'} onClick={action.onClick}>
            {action.label}
          </Button>
        )}
      </Stack>
    </Center>
  );
};
