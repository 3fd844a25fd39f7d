import { Alert, Button, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../../app/api-client.ts';
import { FormSection } from '../../ui/form-section.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { linesOf } from './settings.ts';

/** Lets people try again before their time. Who is locked is not listed: only digests are kept. */
export const Unlock = () => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const targets = linesOf(text);
  const unlocking = useMutation({
    mutationFn: async () => api.post('/api/sentinel-activities/delete', { targetType: 'User', targets }),
    onSuccess: () => {
      setText('');
      notifyDone(t('security.unlock.done'));
    },
  });

  return (
    <FormSection title={t('security.unlock.title')} description={t('security.unlock.text')}>
      <Stack>
        <Textarea
          label={t('security.unlock.identifiers')}
          description={t('security.unlock.identifiersText')}
          autosize
          minRows={2}
          maxRows={8}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          spellCheck={false}
        />
        {unlocking.error && <Alert color="red">{unlocking.error.message}</Alert>}
        <div>
          <Button variant="default" loading={unlocking.isPending} disabled={targets.length === 0} onClick={() => unlocking.mutate()}>
            {t('security.unlock.unlock')}
          </Button>
        </div>
      </Stack>
    </FormSection>
  );
};
