import { ActionIcon, Button, Group, Stack, TextInput, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { FormField } from '../../ui/form-field.tsx';
import type { AddressProblem } from './address.ts';

type AddressListProps = {
  label: string;
  description?: ReactNode;
  addresses: readonly string[];
  onChange: (addresses: string[]) => void;
  /** By place in the list; undefined while it is too early to complain. */
  problems: ReadonlyMap<number, AddressProblem | 'origin'> | undefined;
  /** Of the whole list. */
  error?: ReactNode;
  placeholder?: string;
};

/** A list of addresses, one field each. */
export const AddressList = ({ label, description, addresses, onChange, problems, error, placeholder = 'https://' }: AddressListProps) => {
  const { t } = useTranslation();
  const lines = addresses.length > 0 ? addresses : [''];

  return (
    <FormField label={label} description={description} error={error}>
      <Stack gap="xs" my={4}>
        {lines.map((address, index) => {
          const problem = problems?.get(index);

          return (
            // Lines have no identity but their place.
            <Group key={index} gap={4} align="start" wrap="nowrap">
              <TextInput
                flex={1}
                type="url"
                inputMode="url"
                autoComplete="off"
                spellCheck={false}
                aria-label={t('applications.addressLine', { label, number: index + 1 })}
                placeholder={placeholder}
                value={address}
                onChange={(event) => onChange(lines.with(index, event.currentTarget.value))}
                error={problem && t(`applications.addressProblems.${problem}`)}
              />
              {lines.length > 1 && (
                <Tooltip label={t('ui.remove')}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size={40}
                    aria-label={t('ui.removeNamed', { name: address || String(index + 1) })}
                    onClick={() => onChange(lines.toSpliced(index, 1))}
                  >
                    <IconX size={16} aria-hidden />
                  </ActionIcon>
                </Tooltip>
              )}
            </Group>
          );
        })}
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onChange([...lines, ''])}
          >
            {t('ui.add')}
          </Button>
        </div>
      </Stack>
    </FormField>
  );
};
