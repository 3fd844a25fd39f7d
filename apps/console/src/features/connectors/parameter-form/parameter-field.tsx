import { MultiSelect, NumberInput, PasswordInput, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormItem } from '../connector.ts';
import type { FieldProblem, FieldValue } from './form-items.ts';
import { JsonField } from './json-field.tsx';

export interface ParameterFieldProps {
  readonly item: FormItem;
  readonly value: FieldValue;
  readonly problem: FieldProblem | undefined;
  readonly onChange: (value: FieldValue) => void;
}

/** One field of a connector's form, drawn by its type. */
export const ParameterField = ({ item, value, problem, onChange }: ParameterFieldProps) => {
  const { t } = useTranslation();
  const text = String(value);
  const field = {
    label: item.label,
    description: [item.description, item.tooltip].filter(Boolean).join(' '),
    error: problem && t(`connectors.form.problem.${problem}`),
    withAsterisk: item.required ?? false,
    ...(item.placeholder !== undefined && { placeholder: item.placeholder }),
  };
  const typed = {
    ...field,
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
    autoComplete: 'off',
    spellCheck: false,
  };

  switch (item.type) {
    case 'Text':
      return item.isConfidential ? (
        <PasswordInput
          {...typed}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('connectors.form.reveal', { label: item.label }) }}
        />
      ) : (
        <TextInput {...typed} />
      );
    case 'MultilineText':
      return <Textarea {...typed} autosize minRows={3} maxRows={12} />;
    case 'Number':
      return <NumberInput {...field} value={typeof value === 'number' ? value : text} onChange={onChange} />;
    case 'Switch':
      return (
        <Switch
          label={field.label}
          description={field.description}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'Select':
      return (
        <Select {...field} data={options(item)} value={text || null} onChange={(next) => onChange(next ?? '')} clearable={!item.required} />
      );
    case 'MultiSelect':
      return <MultiSelect {...field} data={options(item)} value={Array.isArray(value) ? [...value] : []} onChange={onChange} />;
    case 'Json':
      return <JsonField item={item} value={text} error={field.error} description={field.description} onChange={onChange} />;
  }
};

function options({ selectItems }: Extract<FormItem, { type: 'Select' | 'MultiSelect' }>) {
  return selectItems.map(({ value, title }) => ({ value, label: title ?? value }));
}
