import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type SearchFieldProps = { label: string; value: string; onSearch: (search: string) => void };

/** Asks a moment after the last key; the address keeps what was asked for. */
export const SearchField = ({ label, value, onSearch }: SearchFieldProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);
  const ask = useDebouncedCallback((next: string) => {
    setAsked(next);
    onSearch(next);
  }, 250);

  // Changed from outside (the back button, "clear search"): follow it.
  if (value !== asked) {
    setAsked(value);
    setTyped(value);
  }

  const change = (next: string) => {
    setTyped(next);
    ask(next);
  };

  return (
    <TextInput
      type="search"
      flex="1 1 240px"
      maw={400}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed && <CloseButton size="sm" aria-label={t('ui.clearSearch')} onClick={() => change('')} />}
    />
  );
};
