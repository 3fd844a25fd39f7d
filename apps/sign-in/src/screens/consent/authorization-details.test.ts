import { expect, it } from 'vitest';
import { linesOf, nameOf } from './authorization-details.tsx';

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

it('members are called what people call them, where anybody said so', () => {
  const t = (key: string) => `text of ${key}`;
  const names = { 'amount.value': 'Amount', 'payees.iban': 'Account' };
  const called = ['amount.value', 'payees.1.iban', 'actions', 'amount.currency', 'constructor.name'].map((path) =>
    nameOf(path, { names, t }),
  );
  expect(called).toEqual(['Amount', 'Account 2', 'text of screen.consent.member.actions', 'amount.currency', 'constructor.name']);
});
