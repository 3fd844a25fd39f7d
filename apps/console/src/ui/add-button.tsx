import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';

type AddButtonProps = { children: string; onClick: () => void };

/** Opens what makes a new line of a list. */
export const AddButton = ({ children, onClick }: AddButtonProps) => (
  <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onClick}>
    {children}
  </Button>
);
