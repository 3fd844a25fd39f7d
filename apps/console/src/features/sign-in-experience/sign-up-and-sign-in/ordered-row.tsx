import { ActionIcon, Group, Stack, Text, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ordered-row.module.css';
import type { Lock } from './rules.ts';

interface OrderedRowProps {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly removal: Lock | undefined;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}

/** One of several in an order: moved with buttons, which a keyboard reaches too. */
export const OrderedRow = ({ name, index, count, removal, onMove, onRemove, children }: OrderedRowProps) => {
  const { t } = useTranslation();

  return (
    <li className={classes['row']}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text fw={600}>{name}</Text>
        <Group gap={4} wrap="nowrap">
          <RowButton
            label={t('signInExperience.up', { name })}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
            icon={IconArrowUp}
          />
          <RowButton
            label={t('signInExperience.down', { name })}
            disabled={index === count - 1}
            onClick={() => onMove(index + 1)}
            icon={IconArrowDown}
          />
          <RowButton label={t('signInExperience.remove', { name })} disabled={removal !== undefined} onClick={onRemove} icon={IconX} />
        </Group>
      </Group>
      {(children || removal) && (
        <Stack gap="sm" mt="sm">
          {children}
          {removal && (
            <Text size="sm" c="dimmed">
              {t(`signInExperience.lock.${removal}`)}
            </Text>
          )}
        </Stack>
      )}
    </li>
  );
};

interface RowButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly icon: typeof IconX;
}

const RowButton = ({ label, disabled, onClick, icon: Icon }: RowButtonProps) => (
  <Tooltip label={label}>
    <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={disabled} onClick={onClick}>
      <Icon size={16} aria-hidden />
    </ActionIcon>
  </Tooltip>
);
