import { PasswordInput, Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export type PasswordMode = 'generated' | 'typed' | 'none';

interface PasswordChoiceProps {
  readonly mode: PasswordMode;
  readonly onMode: (mode: PasswordMode) => void;
  readonly typed: string;
  readonly onTyped: (password: string) => void;
  /** Somebody new may do without a password and sign in by code. */
  readonly isOptional: boolean;
  readonly isMissing: boolean;
}

/** A generated password, one of the administrator's own, or none. */
export const PasswordChoice = ({ mode, onMode, typed, onTyped, isOptional, isMissing }: PasswordChoiceProps) => {
  const { t } = useTranslation();
  const modes: PasswordMode[] = isOptional ? ['generated', 'typed', 'none'] : ['generated', 'typed'];

  return (
    <Stack gap="sm">
      <Radio.Group label={t('users.password')} value={mode} onChange={(next) => onMode(modes.find((known) => known === next) ?? mode)}>
        <Stack gap="xs" mt="xs">
          {modes.map((value) => (
            <Radio key={value} value={value} label={t(`users.passwordMode.${value}`)} description={t(`users.passwordHint.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {mode === 'typed' && (
        <PasswordInput
          label={t('users.newPassword')}
          value={typed}
          onChange={(event) => onTyped(event.currentTarget.value)}
          error={isMissing && t('users.problem.no-password')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('users.showPassword') }}
          withAsterisk
        />
      )}
    </Stack>
  );
};
