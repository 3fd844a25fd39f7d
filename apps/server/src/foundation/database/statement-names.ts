import { createHash } from 'node:crypto';

export interface StatementNames {
  /** Under which a statement is prepared; `undefined` = it is not worth a place in each connection's memory. */
  nameOf(text: string): string | undefined;
  /** Other names from now on. */
  forget(): void;
}

/**
 * Names for prepared statements. A connection keeps what it has prepared for as long as it lives, so only so many texts get a name, and no
 * long ones: those are inserts of many rows, whose text differs with the number of rows.
 */
export function createStatementNames({ most, longestText }: { most: number; longestText: number }): StatementNames {
  const names = new Map<string, string>();
  let generation = 0;
  return {
    nameOf(text) {
      const known = names.get(text);
      if (known !== undefined) return known;
      if (names.size >= most || text.length > longestText) return undefined;
      const name = createHash('sha256').update(`${generation} ${text}`).digest('base64url').slice(0, 22);
      names.set(text, name);
      return name;
    },
    forget() {
      generation += 1;
      names.clear();
    },
  };
}
