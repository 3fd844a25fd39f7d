import { Stack, Text } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type EmptyStateProps = { icon: Icon; title: string; /** What to do about it. */ children?: ReactNode; action?: ReactNode };

/** In place of a list that has nothing to show. */
export const EmptyState = ({ icon: Icon, title, children, action }: EmptyStateProps) => (
  <Stack align="center" gap="xs" py={48} px="md" ta="center">
    <Icon size={32} stroke={1.5} color="var(--lintel-ink-soft)" aria-hidden />
    <Text fw={600}>{title}</Text>
    {children && (
      <Text component="div" c="dimmed" maw={420}>
        {children}
      </Text>
    )}
    {action}
  </Stack>
);
