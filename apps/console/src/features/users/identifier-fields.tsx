import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IdentifierField, IdentifierForm, IdentifierProblem } from './identifier-form.ts';

interface IdentifierFieldsProps {
  readonly value: IdentifierForm;
  readonly problems: Partial<Record<IdentifierField, IdentifierProblem>>;
  readonly onChange: (value: IdentifierForm) => void;
}

const fields = [
  { field: 'username', type: 'text', placeholder: 'ada' },
  { field: 'primaryEmail', type: 'email', placeholder: 'ada@example.com' },
  { field: 'primaryPhone', type: 'tel', placeholder: '+1 555 010 9999' },
] as const;

/** User name, e-mail and phone; any of them may be empty. */
export const IdentifierFields = ({ value, problems, onChange }: IdentifierFieldsProps) => {
  const { t } = useTranslation();

  return fields.map(({ field, type, placeholder }) => {
    const problem = problems[field];

    return (
      <TextInput
        key={field}
        type={type}
        label={t(`users.field.${field}`)}
        description={field === 'primaryPhone' ? t('users.phoneHint') : undefined}
        placeholder={placeholder}
        value={value[field]}
        onChange={(event) => onChange({ ...value, [field]: event.currentTarget.value })}
        error={problem && t(`users.problem.${problem}`)}
        maxLength={128}
        autoComplete="off"
        spellCheck={false}
      />
    );
  });
};
