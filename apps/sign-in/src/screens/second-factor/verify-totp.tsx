import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { CodeField, codeLength } from '../../ui/code-field/code-field.tsx';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { OtherWays } from './other-ways.tsx';
import { createSecondFactorApi } from './second-factor-api.ts';
import { useProven } from './use-proven.tsx';

/** The code that the authenticator app shows. */
export function VerifyTotp() {
  const { api, t } = useApp();
  const [code, setCode] = useState('');
  const { goOn, trust } = useProven();
  const action = useAction();
  const verify = (complete: string) =>
    void action.run(async () => {
      try {
        await createSecondFactorApi(api).verifyTotp(complete);
      } catch (failure) {
        setCode('');
        throw failure;
      }
      return goOn();
    });
  return (
    <Screen title={t('mfa.totp.verifyTitle')} lead={t('mfa.totp.verifyLead')}>
      <Form onSubmit={() => (code.length === codeLength ? verify(code) : action.setProblem(t('code.problem.short')))}>
        <CodeField value={code} onInput={setCode} onComplete={verify} problem={action.problem} />
        {trust}
        <SubmitButton isPending={action.isPending}>{t('action.continue')}</SubmitButton>
      </Form>
      <OtherWays path="/mfa-verification" />
    </Screen>
  );
}
