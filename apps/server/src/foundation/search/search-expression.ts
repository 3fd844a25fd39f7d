import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { literalPattern } from './literal-pattern.ts';
import type { Search, SearchCondition } from './parse-search.ts';

/**
 * The search as a predicate.
 *
 * @param columns the column of each field, e.g. `{ name: 'users.name' }`
 * @param indexedInLowerCase the fields whose columns have an index on `lower(…)`, which finds exact values soonest
 */
export function searchExpression<Field extends string>(
  search: Search<Field>,
  columns: Readonly<Record<Field, string>>,
  indexedInLowerCase: readonly Field[] = [],
): RawBuilder<SqlBool> {
  const conditions = search.conditions.map((condition) =>
    either(
      condition.fields.map((field) =>
        matches({ name: columns[field], isIndexedInLowerCase: indexedInLowerCase.includes(field) }, condition, search.isCaseSensitive),
      ),
    ),
  );
  return search.joint === 'and' ? sql<SqlBool>`(${sql.join(conditions, sql` and `)})` : either(conditions);
}

function either(expressions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.join(expressions, sql` or `)})`;
}

/** Operator of each pattern mode: with and without case. */
const operators = {
  like: { sensitive: sql`like`, insensitive: sql`ilike` },
  similar_to: { sensitive: sql`similar to`, insensitive: sql`similar to` },
  posix: { sensitive: sql`~`, insensitive: sql`~*` },
};

interface Column {
  readonly name: string;
  readonly isIndexedInLowerCase: boolean;
}

function matches(
  { name, isIndexedInLowerCase }: Column,
  { mode, values }: Pick<SearchCondition, 'mode' | 'values'>,
  isCaseSensitive: boolean,
): RawBuilder<SqlBool> {
  const column = sql.ref(name);
  if (mode !== 'exact') return sql<SqlBool>`${column} ${operators[mode][isCaseSensitive ? 'sensitive' : 'insensitive']} ${values[0]}`;
  const equals = sql<SqlBool>`${column} = any(${values}::text[])`;
  if (isIndexedInLowerCase) {
    const inLowerCase = sql<SqlBool>`lower(${column}) = any(array(select lower(value) from unnest(${values}::text[]) as value))`;
    return isCaseSensitive ? sql<SqlBool>`(${inLowerCase} and ${equals})` : inLowerCase;
  }
  if (isCaseSensitive) return equals;
  // A pattern without wildcards, because trigram indexes know `ilike` and not `lower()`.
  return sql<SqlBool>`${column} ilike any(${values.map(literalPattern)}::text[])`;
}
