import type { AnswerOf, InputOf } from '../../app/api-types.ts';

export type ProfileField = AnswerOf<'ListCustomProfileFields'>[number];
export type NewField = InputOf<'CreateCustomProfileField'>;
export type FieldType = ProfileField['type'];

export const fieldTypes = [
  'Text',
  'Number',
  'Date',
  'Checkbox',
  'Select',
  'Url',
  'Regex',
  'Fullname',
  'Address',
] as const satisfies readonly FieldType[];

const partNames = {
  Fullname: ['givenName', 'middleName', 'familyName'],
  Address: ['formatted', 'streetAddress', 'locality', 'region', 'postalCode', 'country'],
} as const;

/** Parts that a field of this type has; none for all others. */
export const partsOf = (type: FieldType): readonly string[] => (type === 'Fullname' || type === 'Address' ? partNames[type] : []);

/** What has parts has a place of its own in an account, and its name is that place. */
export const fixedName = (type: FieldType): string | undefined =>
  type === 'Fullname' ? 'fullname' : type === 'Address' ? 'address' : undefined;

export type Part = 'off' | 'optional' | 'required';

export type FieldForm = {
  type: FieldType;
  name: string;
  label: string;
  description: string;
  required: boolean;
  placeholder: string;
  /** Shortest length or smallest number. */
  min: string;
  max: string;
  pattern: string;
  /** One a line: the value, or `value = label`. */
  options: string;
  checked: boolean;
  parts: Record<string, Part>;
};

export const emptyForm: FieldForm = {
  type: 'Text',
  name: '',
  label: '',
  description: '',
  required: false,
  placeholder: '',
  min: '',
  max: '',
  pattern: '',
  options: '',
  checked: false,
  parts: {},
};

const textOf = (value: number | undefined) => (value === undefined ? '' : String(value));

export const toForm = ({ type, name, label, description, required, config }: ProfileField): FieldForm => ({
  type,
  name,
  label,
  description: description ?? '',
  required,
  placeholder: config.placeholder ?? '',
  min: textOf(config.minLength ?? config.minValue),
  max: textOf(config.maxLength ?? config.maxValue),
  pattern: config.format ?? '',
  options: (config.options ?? []).map((option) => (option.label ? `${option.value} = ${option.label}` : option.value)).join('\n'),
  checked: config.defaultValue === 'true',
  parts: Object.fromEntries(
    (config.parts ?? []).map((part) => [part.name, part.enabled ? (part.required ? 'required' : 'optional') : 'off'] as const),
  ),
});

const numberOf = (text: string) => (text.trim() ? Number(text) : undefined);

const optionsOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [value = '', ...label] = line.split('=').map((part) => part.trim());

      return { value, ...(label.length > 0 && { label: label.join('=') }) };
    });

const configOf = (form: FieldForm): object => {
  const placeholder = form.placeholder.trim() && { placeholder: form.placeholder.trim() };
  const [min, max] = [numberOf(form.min), numberOf(form.max)];

  switch (form.type) {
    case 'Text':
      return { ...placeholder, ...(min !== undefined && { minLength: min }), ...(max !== undefined && { maxLength: max }) };
    case 'Number':
      return { ...placeholder, ...(min !== undefined && { minValue: min }), ...(max !== undefined && { maxValue: max }) };
    case 'Date':
      return { ...placeholder, format: form.pattern || 'yyyy-MM-dd' };
    case 'Checkbox':
      return { defaultValue: String(form.checked) };
    case 'Select':
      return { ...placeholder, options: optionsOf(form.options) };
    case 'Url':
      return { ...placeholder };
    case 'Regex':
      return { ...placeholder, format: form.pattern };
    case 'Fullname':
    case 'Address':
      return {
        parts: partsOf(form.type).map((name) => {
          const state = form.parts[name] ?? 'optional';

          return { name, type: 'Text', enabled: state !== 'off', required: state === 'required' };
        }),
      };
    default:
      return form.type satisfies never;
  }
};

/** The body of the request; what an earlier type had filled in is left out. */
export const toInput = (form: FieldForm): NewField =>
  // The union of the contract is told apart by `type`, whose configuration `configOf` gives.
  ({
    name: fixedName(form.type) ?? form.name.trim(),
    type: form.type,
    label: form.label.trim(),
    ...(form.description.trim() && { description: form.description.trim() }),
    required: form.type !== 'Checkbox' && form.required,
    config: configOf(form),
  }) as NewField;

export type FieldProblem = 'name' | 'label' | 'bounds' | 'options' | 'pattern' | 'parts';

/** What the server would refuse, said before it is asked. */
export const problemsOf = (form: FieldForm): ReadonlySet<FieldProblem> => {
  const [min, max] = [numberOf(form.min), numberOf(form.max)];
  const values = optionsOf(form.options).map(({ value }) => value);
  const problems: [FieldProblem, boolean][] = [
    ['name', fixedName(form.type) === undefined && !/^[0-9A-Za-z]+$/.test(form.name.trim())],
    ['label', form.label.trim() === ''],
    ['bounds', (form.type === 'Text' || form.type === 'Number') && min !== undefined && max !== undefined && min > max],
    ['options', form.type === 'Select' && (values.length === 0 || new Set(values).size < values.length || values.includes(''))],
    ['pattern', form.type === 'Regex' && !isPattern(form.pattern)],
    ['parts', partsOf(form.type).length > 0 && partsOf(form.type).every((name) => form.parts[name] === 'off')],
  ];

  return new Set(problems.flatMap(([problem, isThere]) => (isThere ? [problem] : [])));
};

const isPattern = (text: string) => {
  try {
    return text !== '' && new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
};
