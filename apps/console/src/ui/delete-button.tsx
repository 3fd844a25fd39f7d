import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import { ConfirmDialog } from './confirm-dialog.tsx';

type DeleteButtonProps = {
  /** "Delete role", on the page and in the dialog. */
  label: string;
  title: string;
  /** One sentence about what will happen. */
  children: ReactNode;
  losses?: readonly string[];
  typeToConfirm?: string;
  /** Deletes, then leaves the page. */
  onDelete: () => Promise<void>;
};

/** The way out of a detail page for the thing itself. */
export const DeleteButton = ({ label, onDelete, ...dialog }: DeleteButtonProps) => {
  const [asking, setAsking] = useState(false);
  const deletion = useMutation({ mutationFn: onDelete });
  const close = () => {
    setAsking(false);
    deletion.reset();
  };

  return (
    <>
      <Button variant="default" c="var(--lintel-danger)" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        {...dialog}
        opened={asking}
        confirmLabel={label}
        busy={deletion.isPending}
        error={deletion.error}
        onConfirm={() => deletion.mutate()}
        onClose={close}
      />
    </>
  );
};
