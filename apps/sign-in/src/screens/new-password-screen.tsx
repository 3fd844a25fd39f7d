import { useState } from 'preact/hooks';
import { useApp } from '../app/app-context.ts';
import { useAction } from '../app/use-action.ts';
import type { Next } from '../flow/next.ts';
import { Form } from '../ui/form.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { Screen } from '../ui/screen.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

interface NewPasswordScreenProps {
  readonly title: string;
  readonly lead?: string;
  readonly button: string;
  /** Whose password it becomes, for the password manager. */
  readonly username?: string | undefined;
  readonly onSubmit: (password: string) => Promise<Next>;
}

/** One new password, typed once: it can be shown instead of being typed twice. */
export function NewPasswordScreen({ title, lead, button, username, onSubmit }: NewPasswordScreenProps) {
  const { t } = useApp();
  const [password, setPassword] = useState('');
  const action = useAction();
  const submit = () => {
    if (!password) return action.setProblem(t('field.problem.newPassword'));
    void action.run(() => onSubmit(password));
  };
  return (
    <Screen title={title} lead={lead} hasBack>
      <Form onSubmit={submit}>
        {username && (
          <input class="lt-visually-hidden" tabIndex={-1} aria-hidden="true" autocomplete="username" readOnly value={username} />
        )}
        <PasswordField value={password} onInput={setPassword} problem={action.problem} isNew autoFocus />
        <SubmitButton isPending={action.isPending}>{button}</SubmitButton>
      </Form>
    </Screen>
  );
}
