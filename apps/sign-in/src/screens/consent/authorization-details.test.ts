import { expect, it } from 'vitest';
import { linesOf } from './authorization-details.tsx';

it('every member of a detail is shown, whatever its form', () => {
  expect(
    linesOf({
      actions: ['initiate', 'cancel'],
      amount: { currency: 'EUR', value: '1.50' },
      isUrgent: false,
      note: null,
      limits: {},
      payees: [{ iban: 'DE02' }, { iban: 'NL91' }],
    }),
  ).toEqual([
    ['actions', 'initiate, cancel'],
    ['amount.currency', 'EUR'],
    ['amount.value', '1.50'],
    ['isUrgent', 'false'],
    ['note', 'null'],
    ['limits', '–'],
    ['payees.0.iban', 'DE02'],
    ['payees.1.iban', 'NL91'],
  ]);
});
