import { Badge, Code, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import classes from './field-list.module.css';
import type { Field } from './fields.ts';

const shownValues = 12;

/** A long name takes a second line instead of leaving the page. */
export const wrapped = { overflow: 'visible', overflowWrap: 'anywhere', whiteSpace: 'normal' } as const;

/** Fields of a body or parameters of an address, one under the other. */
export const FieldList = ({ label, fields }: { label: string; fields: readonly Field[] }) => {
  const { t } = useTranslation();

  return (
    <ul className={classes['list']} aria-label={label}>
      {fields.map(({ path, type, required, notes, values }) => (
        <li key={path}>
          <Group gap="xs">
            {path !== '' && <code className={classes['name']}>{path}</code>}
            <Text c="dimmed" fz="sm">
              {type}
            </Text>
            {required && path !== '' && (
              <Badge variant="light" color="orange">
                {t('apiReference.required')}
              </Badge>
            )}
          </Group>
          {notes !== '' && (
            <Text c="dimmed" fz="sm">
              {notes}
            </Text>
          )}
          <Group gap={4}>
            {values.slice(0, shownValues).map((value) => (
              <Code key={value} style={wrapped}>
                {value}
              </Code>
            ))}
            {values.length > shownValues && <Text fz="sm">{t('apiReference.more', { number: values.length - shownValues })}</Text>}
          </Group>
        </li>
      ))}
    </ul>
  );
};
