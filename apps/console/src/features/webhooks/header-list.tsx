import { ActionIcon, Button, Group, Stack, TextInput, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../ui/form-field.tsx';
import type { HeaderLine } from './webhook-form.ts';

interface HeaderListProps {
  readonly value: readonly HeaderLine[];
  readonly onChange: (lines: HeaderLine[]) => void;
  readonly error?: ReactNode;
}

/** Names and values of headers, a line each. */
export const HeaderList = ({ value, onChange, error }: HeaderListProps) => {
  const { t } = useTranslation();
  const change = (index: number, patch: Partial<HeaderLine>) =>
    onChange(value.map((line, place) => (place === index ? { ...line, ...patch } : line)));

  return (
    <FormField label={t('webhooks.headers')} description={t('webhooks.headersText')} error={error}>
      <Stack gap="xs" my={4}>
        {value.map((line, index) => (
          // Lines have no identity but their place.
          <Group key={index} gap="xs" wrap="nowrap" align="start">
            <TextInput
              flex={1}
              aria-label={t('webhooks.headerName', { number: index + 1 })}
              placeholder="X-Api-Key"
              autoComplete="off"
              spellCheck={false}
              value={line.name}
              onChange={(event) => change(index, { name: event.currentTarget.value })}
            />
            <TextInput
              flex={1}
              aria-label={t('webhooks.headerValue', { number: index + 1 })}
              autoComplete="off"
              spellCheck={false}
              value={line.value}
              onChange={(event) => change(index, { value: event.currentTarget.value })}
            />
            <Tooltip label={t('ui.remove')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={40}
                aria-label={t('ui.removeNamed', { name: line.name || String(index + 1) })}
                onClick={() => onChange(value.toSpliced(index, 1))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Group>
        ))}
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onChange([...value, { name: '', value: '' }])}
          >
            {t('ui.add')}
          </Button>
        </div>
      </Stack>
    </FormField>
  );
};
