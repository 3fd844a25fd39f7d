import { Checkbox, Group, Pagination, Stack, Text } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Page } from '../app/api-client.ts';
import { FormActions } from './form-actions.tsx';
import { QueryView } from './query-view.tsx';
import { SearchField } from './search-field.tsx';
import { SideDrawer } from './side-drawer.tsx';
import { pageSize } from './use-table-state.ts';

export type Choice = { id: string; label: string; description?: string | undefined };
export type PickerList = { page: number; search: string };

/** A page of what can be chosen, and the key that its answers are kept under. */
export type PickerSource<Item> = { key: readonly unknown[]; fetch: (list: PickerList, signal: AbortSignal) => Promise<Page<Item>> };

type PickerFormProps<Item> = {
  source: PickerSource<Item>;
  toChoice: (item: Item) => Choice;
  searchLabel: string;
  /** When there is nothing to choose. */
  nothing: string;
  confirmLabel: string;
  /** Sends the choice and refreshes what shows it. */
  onConfirm: (ids: string[]) => Promise<void>;
  /** More fields, below the list. */
  children?: ReactNode;
};

type PickerDrawerProps<Item> = PickerFormProps<Item> & { title: string; opened: boolean; onClose: () => void };

/** Chooses some of a list that the server pages and searches. */
export const PickerDrawer = <Item,>({ title, opened, onClose, ...form }: PickerDrawerProps<Item>) => (
  <SideDrawer opened={opened} onClose={onClose} title={title}>
    <PickerForm {...form} onClose={onClose} />
  </SideDrawer>
);

const PickerForm = <Item,>(props: PickerFormProps<Item> & { onClose: () => void }) => {
  const { source, toChoice, searchLabel, nothing, confirmLabel, onConfirm, onClose, children } = props;
  const { t } = useTranslation();
  const [{ page, search }, setPlace] = useState<PickerList>({ page: 1, search: '' });
  const [chosen, setChosen] = useState<string[]>([]);
  const query = useQuery({
    queryKey: [...source.key, page, search],
    queryFn: async ({ signal }) => source.fetch({ page, search }, signal),
    placeholderData: keepPreviousData,
  });
  const confirmation = useMutation({ mutationFn: onConfirm, onSuccess: onClose });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        confirmation.mutate(chosen);
      }}
    >
      <Stack>
        <Group>
          <SearchField label={searchLabel} value={search} onSearch={(next) => setPlace({ page: 1, search: next })} />
        </Group>
        <QueryView query={query}>
          {({ items, total }) => (
            <>
              <Checkbox.Group value={chosen} onChange={setChosen} aria-label={searchLabel}>
                <Stack gap="sm">
                  {items.length === 0 && <Text c="dimmed">{search ? t('ui.noMatch') : nothing}</Text>}
                  {items.map((item) => {
                    const { id, label, description } = toChoice(item);

                    return (
                      <Checkbox
                        key={id}
                        value={id}
                        label={label}
                        description={description}
                        styles={{ label: { overflowWrap: 'anywhere' } }}
                      />
                    );
                  })}
                </Stack>
              </Checkbox.Group>
              {total > pageSize && (
                <Pagination
                  total={Math.ceil(total / pageSize)}
                  value={page}
                  onChange={(next) => setPlace({ page: next, search })}
                  size="sm"
                  getItemProps={(number) => ({ 'aria-label': t('ui.page', { page: number }) })}
                  getControlProps={(control) => ({ 'aria-label': t(`ui.${control}`) })}
                />
              )}
            </>
          )}
        </QueryView>
        {children}
        <FormActions
          submitLabel={confirmLabel}
          busy={confirmation.isPending}
          error={confirmation.error}
          disabled={chosen.length === 0}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
};
