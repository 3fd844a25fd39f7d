import { useState } from 'preact/hooks';
import { useApp } from '../app/app-context.ts';
import { HiddenIcon, ShownIcon } from './icons.tsx';
import { TextField } from './text-field.tsx';

interface PasswordFieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly problem?: string | undefined;
  /** A new password carries the policy's rules and is offered to the password manager for keeping. */
  readonly isNew?: boolean;
  readonly autoFocus?: boolean;
}

export function PasswordField({ value, onInput, problem, isNew = false, autoFocus = false }: PasswordFieldProps) {
  const { t, experience } = useApp();
  const [isShown, setShown] = useState(false);
  const { length, characterTypes } = experience.passwordPolicy;
  const kinds = characterTypes?.min ?? 1;
  const rules = t('password.length', { min: length?.min ?? 8 }) + (kinds > 1 ? ` ${t('password.kinds', { kinds })}` : '');
  return (
    <TextField
      label={t(isNew ? 'field.newPassword' : 'field.password')}
      value={value}
      onInput={onInput}
      problem={problem}
      hint={isNew ? rules : undefined}
      input={{
        type: isShown ? 'text' : 'password',
        name: isNew ? 'new-password' : 'password',
        autocomplete: isNew ? 'new-password' : 'current-password',
        autocapitalize: 'none',
        spellcheck: false,
        required: true,
        autoFocus,
      }}
      after={
        <button
          type="button"
          class="lt-icon-button"
          aria-label={t(isShown ? 'password.hide' : 'password.show')}
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? <HiddenIcon /> : <ShownIcon />}
        </button>
      }
    />
  );
}
