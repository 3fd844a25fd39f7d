import { Alert, Button, List, PasswordInput, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { api } from '../../app/api-client.ts';
import type { AnswerOf } from '../../app/api-types.ts';
import { FormSection } from '../../ui/form-section.tsx';

type Verdict = AnswerOf<'CreateSignInExpDefaultCheckPassword'>;

/** Asks the server what the saved policy says of a password. It is checked, and kept nowhere. */
export const PasswordTrial = ({ isSaved }: { isSaved: boolean }) => {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const trial = useMutation({
    mutationFn: async () => api.post<Verdict>('/api/sign-in-exp/default/check-password', { password }),
  });

  return (
    <FormSection title={t('security.trial.title')} description={t('security.trial.text')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();

          if (password) {
            trial.mutate();
          }
        }}
      >
        <Stack>
          <PasswordInput
            label={t('security.trial.password')}
            description={isSaved ? undefined : t('security.trial.unsaved')}
            value={password}
            onChange={(event) => {
              setPassword(event.currentTarget.value);
              trial.reset();
            }}
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': t('ui.showNamed', { name: t('security.trial.password') }) }}
          />
          <div>
            <Button type="submit" variant="default" loading={trial.isPending} disabled={password === ''}>
              {t('security.trial.try')}
            </Button>
          </div>
          <div aria-live="polite">
            {trial.error && <Alert color="red">{trial.error.message}</Alert>}
            {trial.data && <VerdictView verdict={trial.data} />}
          </div>
        </Stack>
      </form>
    </FormSection>
  );
};

const VerdictView = ({ verdict }: { verdict: Verdict }) => {
  const { t } = useTranslation();

  return verdict.result ? (
    <Alert color="teal">{t('security.trial.passes')}</Alert>
  ) : (
    <Alert color="orange" title={t('security.trial.fails')}>
      <List>
        {verdict.issues.map(({ code, interpolation }) => (
          <List.Item key={code}>
            {t(`security.issue.${code.replace(/^password_rejected\./, '').replace('.', '_')}`, { ...interpolation })}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
};
