import { Stack } from '@mantine/core';
import { ParameterField } from './parameter-field.tsx';
import type { ParameterForm } from './use-parameter-form.ts';

/** The fields that a connector asks for, in its own order. */
export const ParameterFields = ({ form }: { form: ParameterForm }) => (
  <Stack gap="md">
    {form.items.map((item) => (
      <ParameterField
        key={item.key}
        item={item}
        value={form.values[item.key] ?? ''}
        problem={form.problems[item.key]}
        onChange={(value) => form.setValue(item.key, value)}
      />
    ))}
  </Stack>
);
