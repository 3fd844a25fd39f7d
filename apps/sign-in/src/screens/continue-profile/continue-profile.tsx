import { useState } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { IdentifierType } from '../../app/page-data.ts';
import { useAction } from '../../app/use-action.ts';
import { Form } from '../../ui/form.tsx';
import { IdentifierField, useIdentifierDraft, useIdentifierProblem } from '../../ui/identifier-field/identifier-field.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { NewPasswordScreen } from '../new-password-screen.tsx';

const asked: Readonly<Record<string, readonly IdentifierType[]>> = {
  username: ['username'],
  email: ['email'],
  phone: ['phone'],
  emailOrPhone: ['email', 'phone'],
};

/** One thing that an account of this tenant must have and this one lacks. */
export function ContinueProfile() {
  const { location, flow, t } = useApp();
  const field = location.path.split('/')[2] ?? '';
  const types = asked[field];
  if (types) return <AddIdentifier field={field} types={types} />;
  return (
    <NewPasswordScreen
      title={t('screen.newPassword.registerTitle')}
      lead={t('screen.continue.lead.password')}
      button={t('action.continue')}
      onSubmit={(password) => flow.addProfile({ type: 'password', value: password })}
    />
  );
}

function AddIdentifier({ field, types }: { field: string; types: readonly IdentifierType[] }) {
  const { t, flow } = useApp();
  const draft = useIdentifierDraft();
  const [problem, setProblem] = useState<string>();
  const action = useAction();
  const describe = useIdentifierProblem(types);
  const submit = () => {
    const resolved = draft.resolve(types);
    setProblem('problem' in resolved ? describe(resolved.problem) : undefined);
    if ('problem' in resolved) return;
    const { type, value } = resolved.identifier;
    void action.run(() => (type === 'username' ? flow.addProfile({ type, value }) : flow.sendProfileCode({ type, value })));
  };
  return (
    <Screen title={t(`screen.continue.title.${field}`)} lead={t(`screen.continue.lead.${field}`)}>
      <Form onSubmit={submit}>
        <IdentifierField draft={draft} types={types} problem={problem ?? action.problem} autoFocus isNew />
        <SubmitButton isPending={action.isPending}>{t(field === 'username' ? 'action.continue' : 'action.sendCode')}</SubmitButton>
      </Form>
    </Screen>
  );
}
