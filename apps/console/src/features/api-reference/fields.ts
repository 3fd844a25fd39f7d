import type { ApiDocument, Schema } from './document.ts';

export type Field = {
  /** Where it stands: `profile.givenName`, `[].id`. */
  path: string;
  type: string;
  required: boolean;
  /** Rules beside the type: lengths, bounds, default. */
  notes: string;
  values: readonly string[];
};

const deepest = 4;

type Place = { path: string; required: boolean; depth: number };

/** What a body may hold, one line each; what refers to itself is not unrolled. */
export const fieldsOf = (schema: Schema, document: ApiDocument): Field[] =>
  linesOf(schema, { path: '', required: true, depth: 0 }, document);

const linesOf = (given: Schema, place: Place, document: ApiDocument): Field[] => {
  const schema = resolve(given, document);
  const own = place.path === '' && schema.properties ? [] : [fieldOf(schema, place, document)];

  return place.depth >= deepest ? own : [...own, ...innerLines(schema, place, document)];
};

const innerLines = (schema: Schema, { path, depth }: Place, document: ApiDocument): Field[] => {
  const prefix = path === '' || path.endsWith('[]') || path.endsWith('{}') ? path : `${path}.`;

  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([name, inner]) =>
      linesOf(
        inner,
        { path: join(prefix, name), required: schema.required?.includes(name) ?? false, depth: inner.$ref ? deepest : depth + 1 },
        document,
      ),
    );
  }

  const items = schema.items && resolve(schema.items, document);

  return items?.properties && !schema.items?.$ref
    ? innerLines(items, { path: `${path}[]`, required: true, depth: depth + 1 }, document)
    : [];
};

const join = (prefix: string, name: string) => (prefix.endsWith(']') || prefix.endsWith('}') ? `${prefix}.${name}` : prefix + name);

const fieldOf = (schema: Schema, { path, required }: Place, document: ApiDocument): Field => ({
  path,
  type: typeOf(schema, document),
  required,
  notes: notesOf(schema),
  values: (schema.enum ?? []).map(String),
});

/** In words of JSON: `string`, `array of string`, `object or null`. */
export const typeOf = (given: Schema, document: ApiDocument): string => {
  const schema = resolve(given, document);
  const choices = schema.anyOf ?? schema.oneOf;
  const plain = choices
    ? [...new Set(choices.flatMap((choice) => typeOf(choice, document).split(' or ')))].join(' or ')
    : schema.type === 'array' && schema.items && !schema.items.$ref
      ? `array of ${typeOf(schema.items, document)}`
      : (schema.type ?? (schema.properties ? 'object' : 'any'));

  return schema.nullable && !plain.endsWith(' or null') ? `${plain} or null` : plain;
};

const notesOf = ({ format, minLength, maxLength, minimum, maximum, default: fallback, description }: Schema): string =>
  [
    description,
    format,
    rangeOf(minLength, maxLength, 'characters'),
    rangeOf(minimum, maximum, ''),
    fallback !== undefined && `default ${JSON.stringify(fallback)}`,
  ]
    .filter(Boolean)
    .join(', ');

const rangeOf = (least: number | undefined, most: number | undefined, unit: string): string => {
  // What JSON can hold at all is no rule.
  const top = most !== undefined && Math.abs(most) < Number.MAX_SAFE_INTEGER ? most : undefined;
  const bottom = least !== undefined && Math.abs(least) < Number.MAX_SAFE_INTEGER ? least : undefined;

  if (bottom === undefined) {
    return top === undefined ? '' : `≤ ${top} ${unit}`.trim();
  }

  return (top === undefined ? `≥ ${bottom} ${unit}` : `${bottom}–${top} ${unit}`).trim();
};

export const resolve = (schema: Schema, { components }: ApiDocument): Schema =>
  schema.$ref === undefined ? schema : (components.schemas[schema.$ref.replace('#/components/schemas/', '')] ?? {});

/** A body to start from: what is required, with a value of its type. */
export const exampleOf = (given: Schema, document: ApiDocument): unknown => {
  const schema = resolve(given, document);
  const choice = (schema.anyOf ?? schema.oneOf)?.[0];

  if (schema.default !== undefined || schema.enum) {
    return schema.default ?? schema.enum?.[0];
  }

  if (choice) {
    return exampleOf(choice, document);
  }

  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name))
          .map(([name, inner]) => [name, exampleOf(inner, document)]),
      );
    case 'array':
      return schema.items && !schema.items.$ref ? [exampleOf(schema.items, document)] : [];
    case 'boolean':
      return false;
    case 'number':
    case 'integer':
      return schema.minimum !== undefined && schema.minimum > 0 ? schema.minimum : 0;
    case 'string':
      return '';
    default:
      return null;
  }
};
