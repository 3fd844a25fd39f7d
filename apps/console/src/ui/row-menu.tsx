import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type RowMenuProps = { /** Whose actions these are, for a screen reader. */ label: string; /** `Menu.Item`s. */ children: ReactNode };

/** What can be done with a row of a table, behind three dots at its end; above the link that the whole row answers to. */
export const RowMenu = ({ label, children }: RowMenuProps) => (
  <Menu position="bottom-end">
    <Menu.Target>
      <ActionIcon variant="subtle" color="gray" aria-label={label} style={{ position: 'relative', zIndex: 1 }}>
        <IconDots size={16} aria-hidden />
      </ActionIcon>
    </Menu.Target>
    <Menu.Dropdown>{children}</Menu.Dropdown>
  </Menu>
);
