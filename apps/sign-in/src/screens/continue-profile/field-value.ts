import type { ProfileField } from '../../app/page-data.ts';

/** What a form holds for a field: a text (`true` and `false` for a tick), or a text for each part. */
export type FieldValue = string | Readonly<Record<string, string>>;

export function firstValue({ type, config }: ProfileField): FieldValue {
  if (type === 'Checkbox') return config.defaultValue ?? 'false';
  if (type !== 'Address' && type !== 'Fullname') return '';
  return Object.fromEntries((config.parts ?? []).filter(({ enabled }) => enabled).map(({ name }) => [name, '']));
}
