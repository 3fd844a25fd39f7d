import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { isLastUsed } from '../../app/last-used.ts';
import { useAction } from '../../app/use-action.ts';
import { identifierText } from '../../flow/identifier-text.ts';
import { waysToProve } from '../../flow/sign-up-rules.ts';
import { CodeField, codeLength } from '../../ui/code-field/code-field.tsx';
import { Resend } from '../../ui/code-field/resend.tsx';
import { Form } from '../../ui/form.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Restart } from '../restart.tsx';

/** The code that was sent, whatever it is for: signing in, registering, resetting a password or completing a profile. */
export function VerificationCode() {
  const { experience, t, flow, memory, go, location, lastUsed, isPreview } = useApp();
  const state = memory.read();
  const [code, setCode] = useState('');
  const [sentAt, setSentAt] = useState(state.codeSentAt ?? 0);
  const action = useAction();
  const { identifier } = state;
  if (!identifier && !isPreview) return <Restart />;

  const verify = (complete: string) =>
    void action.run(async () => {
      const isForProfile = location.path.startsWith('/continue/');
      try {
        return await (isForProfile ? flow.addVerifiedProfile(complete) : flow.verifyCode(complete));
      } catch (failure) {
        setCode('');
        throw failure;
      }
    });
  const resend = () =>
    void action.run(async () => {
      setCode('');
      await flow.resendCode();
      setSentAt(Date.now());
    });
  const method = experience.signIn.methods.find((candidate) => candidate.identifier === identifier?.type);
  const mayUsePassword = location.path.startsWith('/sign-in/') && method && waysToProve(method).includes('password');

  return (
    <Screen
      title={t(identifier?.type === 'email' ? 'screen.code.titleEmail' : 'screen.code.titlePhone')}
      lead={
        identifier &&
        t(`screen.code.lead.${location.path.split('/')[1] === 'forgot-password' ? 'neutral' : 'sent'}`, {
          identifier: identifierText(identifier),
        })
      }
      hasBack
    >
      <Form onSubmit={() => (code.length === codeLength ? verify(code) : action.setProblem(t('code.problem.short')))}>
        <CodeField value={code} onInput={setCode} onComplete={verify} problem={action.problem} />
        <Resend sentAt={sentAt} onResend={resend} />
        <SubmitButton isPending={action.isPending}>{t('action.continue')}</SubmitButton>
      </Form>
      {mayUsePassword && (
        <p class="lt-switch">
          <button type="button" class="lt-link-button" onClick={() => go({ type: 'screen', path: '/sign-in/password' })}>
            {t('action.usePassword')}
          </button>
          {isLastUsed(lastUsed, 'password') && <span class="lt-badge">{t('lastUsedShort')}</span>}
        </p>
      )}
    </Screen>
  );
}
