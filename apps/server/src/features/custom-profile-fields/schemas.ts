import { z } from 'zod';

const fieldType = z.enum(['Text', 'Number', 'Date', 'Checkbox', 'Select', 'Url', 'Regex', 'Address', 'Fullname']);
export type FieldType = z.infer<typeof fieldType>;

const placeholder = z.string().max(256).optional();
const length = z.int().min(0).max(1_000_000).optional();
const bound = z.int().min(0).max(Number.MAX_SAFE_INTEGER).optional();
const format = z.string().max(128);
const options = z.array(z.object({ label: z.string().max(256).optional(), value: z.string().max(256) })).max(1000);

const baseConfig = z.object({
  placeholder,
  minLength: length,
  maxLength: length,
  minValue: bound,
  maxValue: bound,
  format: format.optional(),
  customFormat: format.optional(),
  options: options.optional(),
  defaultValue: z.string().max(256).optional(),
});

const described = { label: z.string().min(1).max(128).optional(), description: z.string().max(256).optional() };
const part = { enabled: z.boolean(), type: fieldType, ...described, required: z.boolean(), config: baseConfig.optional() };

const addressParts = ['formatted', 'streetAddress', 'locality', 'region', 'postalCode', 'country'] as const;
const fullnameParts = ['givenName', 'middleName', 'familyName'] as const;
const partsOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.object({ parts: z.array(z.object({ ...part, name: z.enum(names) })).max(names.length) });

const dateConfig = z.object({ placeholder, format, customFormat: format.optional() });

const shapes = {
  Text: { config: z.object({ placeholder, minLength: length, maxLength: length }).optional() },
  Number: { config: z.object({ placeholder, minValue: bound, maxValue: bound }).optional() },
  Date: { config: dateConfig.optional() },
  Checkbox: { config: z.object({ defaultValue: z.enum(['true', 'false']) }).optional() },
  Select: { config: z.object({ placeholder, options }) },
  Url: { config: z.object({ placeholder }).optional() },
  Regex: { config: z.object({ placeholder, format }) },
  Address: { config: partsOf(addressParts) },
  Fullname: { config: partsOf(fullnameParts) },
} as const;

const required = z.boolean();
const text = z.object({ type: z.literal('Text'), ...described, required, ...shapes.Text });
const number = z.object({ type: z.literal('Number'), ...described, required, ...shapes.Number });
const date = z.object({ type: z.literal('Date'), ...described, required, ...shapes.Date });
const checkbox = z.object({ type: z.literal('Checkbox'), ...described, required: z.literal(false), ...shapes.Checkbox });
const select = z.object({ type: z.literal('Select'), ...described, required, ...shapes.Select });
const url = z.object({ type: z.literal('Url'), ...described, required, ...shapes.Url });
const regex = z.object({ type: z.literal('Regex'), ...described, required, ...shapes.Regex });
const address = z.object({ type: z.literal('Address'), ...described, required, ...shapes.Address });
const fullname = z.object({ type: z.literal('Fullname'), ...described, required, ...shapes.Fullname });

export const fieldDefinition = z.discriminatedUnion('type', [text, number, date, checkbox, select, url, regex, address, fullname]);
export type FieldDefinition = z.infer<typeof fieldDefinition>;

const named = { name: z.string().min(1).max(128) };
export const newField = z.discriminatedUnion('type', [
  text.extend(named),
  number.extend(named),
  date.extend(named),
  checkbox.extend(named),
  select.extend(named),
  url.extend(named),
  regex.extend(named),
  address.extend(named),
  fullname.extend(named),
]);
export type NewField = z.infer<typeof newField>;

/** As stored and shown: what belongs to no field of the type is missing. */
const fieldConfig = baseConfig.extend({ parts: z.array(z.object({ ...part, name: z.string() })).optional() });
export type FieldConfig = z.infer<typeof fieldConfig>;

export const fieldSchema = z.object({
  tenantId: z.string(),
  id: z.string(),
  name: z.string(),
  type: fieldType,
  label: z.string(),
  description: z.string().nullable(),
  required: z.boolean(),
  config: fieldConfig,
  createdAt: z.number(),
  sieOrder: z.number(),
});

export const fieldParams = z.object({ name: z.string().min(1) });
export const fieldOrderBody = z.object({
  order: z.array(z.object({ name: z.string(), sieOrder: z.int().min(-2_147_483_648).max(2_147_483_647) })).max(1000),
});
