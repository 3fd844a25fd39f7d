import { Group, List } from '@mantine/core';
import { useState, type ReactNode } from 'react';

import { RemoveButton } from './remove-button.tsx';
import { RemoveDialog } from './remove-dialog.tsx';

type RemovableListProps<Item> = {
  items: readonly Item[];
  render: (item: Item) => ReactNode;
  removal: {
    title: (name: string) => string;
    text: string;
    confirmLabel: string;
    /** Takes it away and refreshes what showed it. */
    onRemove: (item: Item) => Promise<void>;
  };
};

/** A short list out of which lines can be taken, after a question. */
export const RemovableList = <Item extends { id: string; name: string }>({ items, render, removal }: RemovableListProps<Item>) => {
  const [leaving, setLeaving] = useState<Item>();

  return (
    <>
      <List listStyleType="none" spacing="xs" styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}>
        {items.map((item) => (
          <List.Item key={item.id}>
            <Group justify="space-between" wrap="nowrap">
              <div>{render(item)}</div>
              <RemoveButton name={item.name} onClick={() => setLeaving(item)} />
            </Group>
          </List.Item>
        ))}
      </List>
      <RemoveDialog {...removal} item={leaving} title={({ name }) => removal.title(name)} onClose={() => setLeaving(undefined)}>
        {removal.text}
      </RemoveDialog>
    </>
  );
};
