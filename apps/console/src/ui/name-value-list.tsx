import { Button, Group, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { FormField } from './form-field.tsx';
import { RemoveButton } from './remove-button.tsx';

export type NameValue = { readonly name: string; readonly value: string };

type NameValueListProps = {
  label: string;
  description: string;
  lines: readonly NameValue[];
  onChange: (lines: NameValue[]) => void;
  /** What a screen reader calls a field of a line, which counts from 1. */
  fieldLabel: (field: keyof NameValue, number: number) => string;
  placeholder: string;
  error?: ReactNode;
};

/** Names and values, a line each. */
export const NameValueList = ({ label, description, lines, onChange, fieldLabel, placeholder, error }: NameValueListProps) => {
  const { t } = useTranslation();

  return (
    <FormField label={label} description={description} error={error}>
      <Stack gap="xs" my={4}>
        {lines.map((line, index) => (
          // Lines have no identity but their place.
          <Group key={index} gap="xs" wrap="nowrap" align="center">
            {(['name', 'value'] as const).map((field) => (
              <TextInput
                key={field}
                flex={1}
                aria-label={fieldLabel(field, index + 1)}
                placeholder={field === 'name' ? placeholder : ''}
                autoComplete="off"
                spellCheck={false}
                value={line[field]}
                onChange={(event) => onChange(lines.with(index, { ...line, [field]: event.currentTarget.value }))}
              />
            ))}
            <RemoveButton name={line.name || String(index + 1)} onClick={() => onChange(lines.toSpliced(index, 1))} />
          </Group>
        ))}
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onChange([...lines, { name: '', value: '' }])}
          >
            {t('ui.add')}
          </Button>
        </div>
      </Stack>
    </FormField>
  );
};
