import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { ConfirmDialog } from './confirm-dialog.tsx';

type RemoveDialogProps<Item> = {
  /** What is to be taken away; closed without it. */
  item: Item | undefined;
  title: (item: Item) => string;
  children: ReactNode;
  losses?: readonly string[];
  confirmLabel: string;
  /** Takes it away and refreshes what showed it. */
  onRemove: (item: Item) => Promise<void>;
  onClose: () => void;
};

/** Asks before a line is taken out of a list. */
export const RemoveDialog = <Item,>({ item, title, onRemove, onClose, ...dialog }: RemoveDialogProps<Item>) => {
  const removal = useMutation({ mutationFn: onRemove, onSuccess: onClose });
  const close = () => {
    onClose();
    removal.reset();
  };

  return (
    <ConfirmDialog
      {...dialog}
      opened={item !== undefined}
      title={item === undefined ? '' : title(item)}
      busy={removal.isPending}
      error={removal.error}
      onConfirm={() => item !== undefined && removal.mutate(item)}
      onClose={close}
    />
  );
};
