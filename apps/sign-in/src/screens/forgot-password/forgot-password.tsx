import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useAction } from '../../app/use-action.ts';
import { recoveryTypes } from '../../flow/sign-up-rules.ts';
import { Form } from '../../ui/form.tsx';
import { IdentifierField, useIdentifierDraft, useIdentifierProblem } from '../../ui/identifier-field/identifier-field.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { NotFound } from '../not-found.tsx';

/** Where shall the code go? The answer is the same whether an account exists or not. */
export function ForgotPassword() {
  const { experience } = useApp();
  return recoveryTypes(experience).length > 0 ? <ForgotPasswordForm /> : <NotFound />;
}

function ForgotPasswordForm() {
  const { experience, t, flow, location, entry } = useApp();
  const all = recoveryTypes(experience);
  const limited = location.path === '/reset-password' ? all.filter((type) => entry.identifiers.includes(type)) : all;
  const types = limited.length > 0 ? limited : all;
  const draft = useIdentifierDraft(entry.loginHint);
  const [problem, setProblem] = useState<string>();
  const action = useAction();
  const describe = useIdentifierProblem(types);

  const submit = () => {
    const resolved = draft.resolve(types);
    setProblem('problem' in resolved ? describe(resolved.problem) : undefined);
    if ('problem' in resolved || resolved.identifier.type === 'username') return;
    const { type, value } = resolved.identifier;
    draft.keep();
    void action.run(() => flow.beginWithCode('ForgotPassword', { type, value }));
  };
  return (
    <Screen title={t('screen.forgot.title')} lead={t('screen.forgot.lead')} hasBack>
      <Form onSubmit={submit}>
        <IdentifierField draft={draft} types={types} problem={problem ?? action.problem} autoFocus />
        <SubmitButton isPending={action.isPending}>{t('action.sendCode')}</SubmitButton>
      </Form>
    </Screen>
  );
}
