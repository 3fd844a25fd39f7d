import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { OtherWays } from './other-ways.tsx';
import { createSecondFactorApi } from './second-factor-api.ts';
import { useProven } from './use-proven.tsx';

/** One of the codes that were kept for the day on which the factor is out of reach. */
export function VerifyBackupCode() {
  const { api, t } = useApp();
  const [code, setCode] = useState('');
  const { goOn, trust } = useProven();
  const action = useAction();
  const submit = () => {
    if (!code.trim()) return action.setProblem(t('mfa.backup.empty'));
    void action.run(async () => {
      await createSecondFactorApi(api).verifyBackupCode(code.trim());
      return goOn();
    });
  };
  return (
    <Screen title={t('mfa.backup.verifyTitle')} lead={t('mfa.backup.verifyLead')}>
      <Form onSubmit={submit}>
        <TextField
          label={t('mfa.factor.BackupCode')}
          value={code}
          onInput={setCode}
          problem={action.problem}
          input={{
            type: 'text',
            name: 'backup-code',
            autocomplete: 'off',
            autocapitalize: 'off',
            spellcheck: false,
            autoFocus: true,
            dir: 'ltr',
          }}
        />
        {trust}
        <SubmitButton isPending={action.isPending}>{t('action.continue')}</SubmitButton>
      </Form>
      <OtherWays path="/mfa-verification" />
    </Screen>
  );
}
