import { z } from 'zod';
import { nearestName } from '../foundation/nearest-name.ts';
import { formatPath } from './bootstrap-error.ts';

type Path = readonly PropertyKey[];

/**
 * A sentence on every key, at any depth, that a schema does not know: a misspelt setting must not be silently ignored.
 * Schemas themselves stay as the API has them, which ignores what it does not know.
 */
export function unknownKeys(schema: z.core.$ZodType, value: unknown, path: Path = []): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return value === null || value === undefined ? [] : unknownKeys(schema.unwrap(), value, path);
  }
  if (schema instanceof z.ZodPipe) return unknownKeys(schema.in, value, path);
  if (schema instanceof z.ZodUnion)
    return fewest(schema.options.filter((option) => z.safeParse(option, value).success).map((option) => unknownKeys(option, value, path)));
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item, index) => unknownKeys(schema.element, item, [...path, index]));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  if (schema instanceof z.ZodRecord)
    return Object.entries(value).flatMap(([key, item]) => unknownKeys(schema.valueType, item, [...path, key]));
  if (schema instanceof z.ZodObject) return ofObject(schema, value, path);
  return [];
}

function ofObject(schema: z.ZodObject, value: object, path: Path): string[] {
  const known = new Map(Object.entries(schema.shape));
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = known.get(key);
    if (inner) return unknownKeys(inner, item, [...path, key]);
    return schema.def.catchall && !(schema.def.catchall instanceof z.ZodNever) ? [] : [sentence([...path, key], [...known.keys()])];
  });
}

function sentence(path: Path, known: readonly string[]): string {
  const meant = nearestName(String(path.at(-1)), known);
  return `${formatPath(path)} is not known. ${meant === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean ${meant}?`}`;
}

/** Of several alternatives the one that explains the value best. */
const fewest = (alternatives: readonly string[][]): string[] => alternatives.toSorted((a, b) => a.length - b.length)[0] ?? [];
