import { Button, Group, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { FormField } from '../../ui/form-field.tsx';
import { RemoveButton } from '../../ui/remove-button.tsx';
import type { Variable } from './script-form.ts';

type VariableListProps = { variables: readonly Variable[]; onChange: (variables: Variable[]) => void; error?: ReactNode };

/** Names and values that a script is given; kept sealed on the server. */
export const VariableList = ({ variables, onChange, error }: VariableListProps) => {
  const { t } = useTranslation();
  const change = (index: number, patch: Partial<Variable>) =>
    onChange(variables.map((variable, place) => (place === index ? { ...variable, ...patch } : variable)));

  return (
    <FormField label={t('customClaims.variables')} description={t('customClaims.variablesHint')} error={error}>
      <Stack gap="xs" my={4}>
        {variables.map((variable, index) => (
          // Lines have no identity but their place.
          <Group key={index} gap="xs" wrap="nowrap" align="center">
            {(['name', 'value'] as const).map((field) => (
              <TextInput
                key={field}
                flex={1}
                aria-label={t(`customClaims.variable.${field}`, { number: index + 1 })}
                placeholder={field === 'name' ? 'API_KEY' : ''}
                autoComplete="off"
                spellCheck={false}
                value={variable[field]}
                onChange={(event) => change(index, { [field]: event.currentTarget.value })}
              />
            ))}
            <RemoveButton name={variable.name || String(index + 1)} onClick={() => onChange(variables.toSpliced(index, 1))} />
          </Group>
        ))}
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onChange([...variables, { name: '', value: '' }])}
          >
            {t('ui.add')}
          </Button>
        </div>
      </Stack>
    </FormField>
  );
};
