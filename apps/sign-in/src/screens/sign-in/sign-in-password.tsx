import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { isLastUsed } from '../../app/last-used.ts';
import { useAction } from '../../app/use-action.ts';
import { identifierText } from '../../flow/identifier-text.ts';
import { waysToProve } from '../../flow/sign-up-rules.ts';
import { Form } from '../../ui/form.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Restart } from '../restart.tsx';
import { ForgotPasswordLink } from './forgot-password-link.tsx';

export function SignInPassword() {
  const { experience, t, flow, memory, lastUsed } = useApp();
  const { identifier } = memory.read();
  const [password, setPassword] = useState('');
  const action = useAction();
  if (!identifier) return <Restart />;

  const method = experience.signIn.methods.find((candidate) => candidate.identifier === identifier.type);
  const mayUseCode = method && waysToProve(method).includes('code');
  const submit = () => {
    if (!password) return action.setProblem(t('field.problem.password'));
    void action.run(() => flow.signInWithPassword(identifier, password));
  };
  const useCode = () => {
    const { type, value } = identifier;
    if (type !== 'username') void action.run(() => flow.beginWithCode('SignIn', { type, value }));
  };
  return (
    <Screen title={t('screen.password.title')} lead={t('screen.password.lead', { identifier: identifierText(identifier) })} hasBack>
      <Form onSubmit={submit}>
        {/* Tells password managers whose password this is. */}
        <input class="lt-visually-hidden" tabIndex={-1} aria-hidden="true" autocomplete="username" readOnly value={identifier.value} />
        <PasswordField value={password} onInput={setPassword} problem={action.problem} autoFocus />
        <ForgotPasswordLink />
        <SubmitButton isPending={action.isPending}>{t('action.signIn')}</SubmitButton>
      </Form>
      {mayUseCode && (
        <p class="lt-switch">
          <button type="button" class="lt-link-button" onClick={useCode}>
            {t('action.useCode')}
          </button>
          {isLastUsed(lastUsed, 'code') && <span class="lt-badge">{t('lastUsedShort')}</span>}
        </p>
      )}
    </Screen>
  );
}
