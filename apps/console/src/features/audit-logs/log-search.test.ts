import { expect, it } from 'vitest';
import { logSearch, toLogsQuery } from './log-search.ts';

it('keeps in the address what is filtered by, and nothing else', () => {
  expect(logSearch({ page: '2', key: ' Interaction.Create ', user: 12, within: 'day', other: 'x' })).toEqual({
    page: 2,
    key: 'Interaction.Create',
    user: '12',
    within: 'day',
  });
  expect(logSearch({ page: '0', key: '', within: 'year' })).toEqual({});
});

it('asks for a window that begins at a whole minute', () => {
  const now = Date.UTC(2026, 0, 2, 10, 30, 45);
  expect(toLogsQuery({ within: 'day' }, now)).toMatchObject({ page: 1, start_time: Date.UTC(2026, 0, 1, 10, 30) });
  expect(toLogsQuery({ page: 3, user: 'ann' }, now)).toMatchObject({ page: 3, userId: 'ann', start_time: undefined });
});
