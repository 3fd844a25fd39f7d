import { z } from 'zod';
import type { AnyRoute } from '../foundation/http/route.ts';
import type { IdOf } from './test-paths.ts';

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
}

/** Values that fit the patterns in use; the first that matches is taken. */
const patterned = ['abc', '66812345678', 'ann@example.com', '#0a84ff', 'https://example.com', 'https://example.com/x', 'example.com'];

/** Fields that hold ids although their names do not end so. */
const idFields: Readonly<Record<string, string>> = {
  organizationScope: 'organizationScope',
  resourceScope: 'scope',
  organizationResourceScope: 'scope',
  resourceScopeId: 'scope',
  defaultApplicationId: 'application',
  inviterId: 'user',
  jitOrganizationId: 'organization',
};

const nounOf = (field: string): string | undefined => idFields[field] ?? (field.endsWith('Id') ? field.slice(0, -2) : undefined);

/** A body that the schema takes, with every field that it knows. @param idOf asked for the fields that name objects: `userIds`, `roleId`, … `undefined` = the route takes none. */
export function sampleBody(route: AnyRoute<never>, idOf: IdOf): unknown {
  if (!route.body) return undefined;
  return sample(z.toJSONSchema(route.body, { io: 'input', unrepresentable: 'any' }) as JsonSchema, { name: '', idOf });
}

function sample(schema: JsonSchema, { name, idOf }: { name: string; idOf: IdOf }): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return sample(choices.find((choice) => !isEmptying(choice)) ?? {}, { name, idOf });
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, value]) => [key, sample(value, { name: key, idOf })]));
    case 'array':
      return schema.maxItems === 0 ? [] : [sample(schema.items ?? {}, { name: name.replace(/s$/, ''), idOf })];
    case 'integer':
    case 'number':
      return Math.min(Math.max(60, schema.minimum ?? 60), schema.maximum ?? Infinity);
    case 'boolean':
      return true;
    case 'string':
      return idOf(nounOf(name) ?? '') ?? sampleText(schema, name);
    default:
      return 'abc';
  }
}

/** `null` and `""`, which clear a field. */
const isEmptying = ({ type, const: only, anyOf }: JsonSchema): boolean =>
  type === 'null' || only === '' || (anyOf?.every(isEmptying) ?? false);

function sampleText({ format, pattern }: JsonSchema, name: string): string {
  if (format === 'base64') return 'TGludGVs';
  if (name === 'path') return '/abc';
  if (/origin/i.test(name)) return 'https://example.com';
  if (format === 'uri' || /uri|url|indicator/i.test(name)) return 'https://example.com/x';
  if (pattern !== undefined) return patterned.find((text) => new RegExp(pattern).test(text)) ?? 'abc';
  if (/language/i.test(name)) return 'en';
  return 'abc';
}

/** What a client may put where something else belongs. */
const hostile: readonly unknown[] = [
  null,
  -1,
  1e308,
  true,
  '',
  'x'.repeat(70_000),
  '\ud800',
  "'; drop table users; --",
  [],
  [[]],
  {},
  { $gt: '' },
  Array.from({ length: 2_000 }, (_, index) => `x${index}`),
];

/** The body with each of its fields, and the body itself, replaced by something hostile in turn, and with a field that nobody knows. */
export function* spoiltBodies(body: unknown): Generator<unknown> {
  yield* hostile;
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) yield { ...body, 'a field that nobody knows': { a: [1] } };
  yield* spoil(body, (value) => value, 0);
}

function* spoil(value: unknown, put: (value: unknown) => unknown, depth: number): Generator<unknown> {
  if (typeof value !== 'object' || value === null || depth > 3) return;
  for (const [key, inner] of Object.entries(value)) {
    const replace = (by: unknown) => put(Array.isArray(value) ? [by] : { ...value, [key]: by });
    for (const bad of hostile) yield replace(bad);
    yield* spoil(inner, replace, depth + 1);
  }
}
