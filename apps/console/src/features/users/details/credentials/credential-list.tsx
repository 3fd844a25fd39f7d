import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './credential-list.module.css';

interface CredentialListProps<Item> {
  /** For a screen reader. */
  readonly label: string;
  readonly items: readonly Item[];
  /** Said in place of the list when it is empty. */
  readonly empty: string;
  readonly keyOf: (item: Item) => string;
  readonly renderTitle: (item: Item) => ReactNode;
  readonly renderFacts: (item: Item) => ReactNode;
  readonly renderAction: (item: Item) => ReactNode;
}

/** Credentials of one kind, one under the other. */
export const CredentialList = <Item,>({ label, items, empty, keyOf, renderTitle, renderFacts, renderAction }: CredentialListProps<Item>) =>
  items.length === 0 ? (
    <Text c="dimmed">{empty}</Text>
  ) : (
    <ul className={classes['list']} aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)}>
          <Group justify="space-between" gap="sm">
            <div className={classes['facts']}>
              <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                {renderTitle(item)}
              </Text>
              <Text component="div" c="dimmed" fz="sm" style={{ overflowWrap: 'anywhere' }}>
                {renderFacts(item)}
              </Text>
            </div>
            {renderAction(item)}
          </Group>
        </li>
      ))}
    </ul>
  );
