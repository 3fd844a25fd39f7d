import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { CopyableCode } from '../../../ui/copyable-code.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { notifyDone } from '../../../ui/notify.ts';
import { regenerateSigningKey, webhooksKey } from '../queries.ts';
import type { Webhook } from '../webhook.ts';

/** Shows the key that deliveries are signed with, and makes another. */
export const SigningKey = ({ webhook: { id, signingKey } }: { webhook: Webhook }) => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const regeneration = useMutation({
    mutationFn: async () => regenerateSigningKey(id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: webhooksKey });
      setAsking(false);
      notifyDone(t('webhooks.key.done'));
    },
  });

  return (
    <FormSection title={t('webhooks.key.title')} description={t('webhooks.key.text')}>
      <CopyableCode value={signingKey} label={t('webhooks.key.title')} secret />
      <div>
        <Button variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => setAsking(true)}>
          {t('webhooks.key.regenerate')}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        title={t('webhooks.key.regenerateTitle')}
        confirmLabel={t('webhooks.key.regenerate')}
        busy={regeneration.isPending}
        error={regeneration.error}
        onConfirm={() => regeneration.mutate()}
        onClose={() => setAsking(false)}
      >
        {t('webhooks.key.regenerateText')}
      </ConfirmDialog>
    </FormSection>
  );
};
