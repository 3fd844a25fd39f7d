import { Button, VisuallyHidden } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../ui/confirm-dialog.tsx';
import { notifyDone } from '../../../../ui/notify.ts';
import { credentialsKey } from './credential-queries.ts';

interface RemoveCredentialProps {
  readonly userId: string;
  /** What is taken away, as the person knows it. */
  readonly name: string;
  /** What that means. */
  readonly text: string;
  readonly remove: () => Promise<void>;
}

/** The button at the end of a row, with the question behind it. */
export const RemoveCredential = ({ userId, name, text, remove }: RemoveCredentialProps) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const removal = useMutation({
    mutationFn: remove,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: credentialsKey(userId) });
      setAsking(false);
      notifyDone(t('users.credentials.removed', { name }));
    },
  });

  return (
    <>
      <Button variant="subtle" color="red" size="compact-sm" onClick={() => setAsking(true)}>
        {t('ui.remove')} <VisuallyHidden>{name}</VisuallyHidden>
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('users.credentials.removeTitle', { name })}
        confirmLabel={t('ui.remove')}
        busy={removal.isPending}
        error={removal.error}
        onConfirm={() => removal.mutate()}
        onClose={() => setAsking(false)}
      >
        {text}
      </ConfirmDialog>
    </>
  );
};
