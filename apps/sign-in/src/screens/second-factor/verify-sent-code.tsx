import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { CodeField, codeLength } from '../../ui/code-field/code-field.tsx';
import { Resend } from '../../ui/code-field/resend.tsx';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { OtherWays } from './other-ways.tsx';
import { createSecondFactorApi } from './second-factor-api.ts';
import { useProven } from './use-proven.tsx';

/** A code that is sent to an address of the account when this screen opens. */
export function VerifySentCode() {
  const { api, location, memory, t } = useApp();
  const isEmail = location.path.endsWith('/EmailVerificationCode');
  const identifierType = isEmail ? 'email' : 'phone';
  const masked = memory.read().offer?.masked[isEmail ? 'EmailVerificationCode' : 'PhoneVerificationCode'];
  const [sent, setSent] = useState<{ readonly verificationId: string; readonly at: number }>();
  const [code, setCode] = useState('');
  const { goOn, trust } = useProven();
  const action = useAction();

  const send = () =>
    void action.run(async () => {
      setCode('');
      const { verificationId } = await createSecondFactorApi(api).sendCode(identifierType);
      setSent({ verificationId, at: Date.now() });
    });
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- once: a code for each drawing would be many messages
  useEffect(send, []);
  const verify = (complete: string) =>
    void action.run(async () => {
      try {
        await createSecondFactorApi(api).verifyCode({ identifierType, verificationId: sent?.verificationId ?? '', code: complete });
      } catch (failure) {
        setCode('');
        throw failure;
      }
      return goOn();
    });
  return (
    <Screen
      title={t(isEmail ? 'screen.code.titleEmail' : 'screen.code.titlePhone')}
      lead={masked && t('screen.code.lead.sent', { identifier: masked })}
    >
      <Form onSubmit={() => (code.length === codeLength ? verify(code) : action.setProblem(t('code.problem.short')))}>
        <CodeField value={code} onInput={setCode} onComplete={verify} problem={action.problem} />
        <Resend sentAt={sent?.at ?? 0} onResend={send} />
        {trust}
        <SubmitButton isPending={action.isPending}>{t('action.continue')}</SubmitButton>
      </Form>
      <OtherWays path="/mfa-verification" />
    </Screen>
  );
}
