import { Badge, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { CopyableCode } from '../../ui/copyable-code.tsx';
import { Moment } from '../../ui/moment.tsx';
import { RemoveButton } from '../../ui/remove-button.tsx';
import { isRemovable, statusOf } from './key-status.ts';
import type { KeyType, SigningKey } from './queries.ts';

type KeyTableProps = { label: string; type: KeyType; keys: readonly SigningKey[]; onRemove: (key: SigningKey) => void };

const colors = { Next: 'blue', Current: 'teal', Previous: 'gray' } as const;

export const KeyTable = ({ label, type, keys, onRemove }: KeyTableProps) => {
  const { t } = useTranslation();

  return (
    <Table.ScrollContainer minWidth={560} type="native">
      <Table verticalSpacing="sm" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('signingKeys.id')}</Table.Th>
            {type === 'private-keys' && <Table.Th>{t('signingKeys.algorithm')}</Table.Th>}
            <Table.Th>{t('signingKeys.status')}</Table.Th>
            <Table.Th>{t('signingKeys.created')}</Table.Th>
            <Table.Th w={80}>{t('ui.actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {keys.map((key, index) => {
            const status = statusOf(key, index);

            return (
              <Table.Tr key={key.id}>
                <Table.Td maw={220}>
                  <CopyableCode value={key.id} label={t('signingKeys.id')} />
                </Table.Td>
                {type === 'private-keys' && <Table.Td>{key.algorithm}</Table.Td>}
                <Table.Td>
                  <Stack gap={2} align="start">
                    <Badge variant="light" color={colors[status]} miw="max-content">
                      {t(`signingKeys.states.${status}`)}
                    </Badge>
                    {key.effectiveAt !== undefined && (
                      <Text size="sm" c="dimmed">
                        {t('signingKeys.from')} <Moment at={key.effectiveAt} />
                      </Text>
                    )}
                  </Stack>
                </Table.Td>
                <Table.Td>
                  <Moment at={key.createdAt * 1000} />
                </Table.Td>
                <Table.Td>{isRemovable(status) && <RemoveButton name={key.id} onClick={() => onRemove(key)} />}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
