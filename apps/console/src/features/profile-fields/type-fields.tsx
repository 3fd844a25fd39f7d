import { Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { FormField } from '../../ui/form-field.tsx';
import { partsOf, type FieldForm, type FieldProblem, type Part } from './field-form.ts';

type TypeFieldsProps = {
  form: FieldForm;
  change: (patch: Partial<FieldForm>) => void;
  problems: ReadonlySet<FieldProblem>;
};

const partStates = ['optional', 'required', 'off'] as const satisfies readonly Part[];
const dateFormats = ['yyyy-MM-dd', 'MM/dd/yyyy', 'dd/MM/yyyy'];

/** What only fields of the chosen type have. */
export const TypeFields = ({ form, change, problems }: TypeFieldsProps) => {
  const { t } = useTranslation();

  switch (form.type) {
    case 'Text':
    case 'Number':
      return (
        <FormField label={t(`profileFields.bounds.${form.type}`)} error={problems.has('bounds') && t('profileFields.problems.bounds')}>
          <Group gap="sm" mt={4} grow>
            {(['min', 'max'] as const).map((end) => (
              <TextInput
                key={end}
                label={t(`profileFields.${end}`)}
                inputMode="numeric"
                value={form[end]}
                onChange={(event) => change({ [end]: event.currentTarget.value.replaceAll(/\D/g, '') })}
              />
            ))}
          </Group>
        </FormField>
      );
    case 'Date':
      return (
        <NativeSelect
          label={t('profileFields.dateFormat')}
          data={dateFormats}
          value={form.pattern || dateFormats[0]}
          onChange={(event) => change({ pattern: event.currentTarget.value })}
        />
      );
    case 'Checkbox':
      return (
        <Checkbox
          label={t('profileFields.isChecked')}
          checked={form.checked}
          onChange={(event) => change({ checked: event.currentTarget.checked })}
        />
      );
    case 'Select':
      return (
        <Textarea
          label={t('profileFields.options')}
          description={t('profileFields.optionsText')}
          required
          autosize
          minRows={3}
          maxRows={12}
          value={form.options}
          onChange={(event) => change({ options: event.currentTarget.value })}
          error={problems.has('options') && t('profileFields.problems.options')}
        />
      );
    case 'Regex':
      return (
        <TextInput
          label={t('profileFields.pattern')}
          required
          maxLength={128}
          styles={{ input: { fontFamily: 'var(--lintel-font-mono)' } }}
          spellCheck={false}
          placeholder="^[A-Z]{2}\d{4}$"
          value={form.pattern}
          onChange={(event) => change({ pattern: event.currentTarget.value })}
          error={problems.has('pattern') && t('profileFields.problems.pattern')}
        />
      );
    case 'Fullname':
    case 'Address':
      return (
        <FormField label={t('profileFields.parts')} error={problems.has('parts') && t('profileFields.problems.parts')}>
          {partsOf(form.type).map((name) => (
            <NativeSelect
              key={name}
              mt="xs"
              label={t(`profileFields.part.${name}`)}
              data={partStates.map((value) => ({ value, label: t(`profileFields.partStates.${value}`) }))}
              value={form.parts[name] ?? 'optional'}
              onChange={(event) => {
                const state = partStates.find((one) => one === event.currentTarget.value) ?? 'optional';
                change({ parts: { ...form.parts, [name]: state } });
              }}
            />
          ))}
        </FormField>
      );
    case 'Url':
      return null;
    default:
      return form.type satisfies never;
  }
};
