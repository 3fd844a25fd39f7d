import { expect, it } from 'vitest';
import { createLogger } from './create-logger.ts';

function logged(log: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown> {
  const lines: string[] = [];
  log(createLogger({ level: 'info', format: 'json', write: (line) => lines.push(line) }));
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
}

it('an error of the database is logged without the client it happened to', () => {
  const error = Object.assign(new Error('Connection terminated unexpectedly'), {
    client: { host: 'db.internal', activeQuery: 'select 1' },
  });
  const line = logged((log) => log.warn({ err: error }, 'lost'));
  expect(line).toMatchObject({
    msg: 'lost',
    err: { type: 'Error', message: 'Connection terminated unexpectedly', stack: expect.any(String) },
  });
  expect(JSON.stringify(line)).not.toMatch(/db\.internal|activeQuery/);
});

it('an error of the database is logged without the statement, what was to be stored, and the row that did not fit', () => {
  const refused = Object.assign(new Error('new row violates check constraint'), {
    code: '23514',
    constraint: 'users_check',
    detail: 'Failing row contains ($argon2id$harbour).',
    query: 'insert into users values ($1)',
    params: ['$argon2id$harbour'],
    where: "parameter $1 = '$argon2id$harbour'",
  });
  for (const err of [refused, new AggregateError([refused]), new Error('outer', { cause: refused })]) {
    const line = JSON.stringify(logged((log) => log.error({ err }, 'failed')));
    expect(line).toContain('new row violates check constraint');
    expect(line).not.toMatch(/harbour|insert into/);
  }
  expect(logged((log) => log.error({ err: refused }))).toMatchObject({ err: { errorCode: '23514', constraint: 'users_check' } });
});

it('secrets are cut out by the names they go under', () => {
  const line = logged((log) => log.info({ password: 'harbour', connector: { authToken: 'harbour', accountSID: 'AC1' } }, 'set up'));
  expect(line).toMatchObject({ password: '[cut]', connector: { authToken: '[cut]', accountSID: 'AC1' } });
});
