import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Lock } from './rules.ts';

interface LockedCheckboxProps {
  readonly label: string;
  readonly description?: string;
  readonly checked: boolean;
  /** Why it cannot be changed, said where the box is. */
  readonly lock: Lock | undefined;
  readonly onChange?: (checked: boolean) => void;
}

export const LockedCheckbox = ({ label, description, checked, lock, onChange }: LockedCheckboxProps) => {
  const { t } = useTranslation();

  return (
    <Checkbox
      label={label}
      description={lock ? t(`signInExperience.lock.${lock}`) : description}
      checked={checked}
      disabled={lock !== undefined}
      onChange={(event) => onChange?.(event.currentTarget.checked)}
    />
  );
};
