import { expect, test } from 'vitest';

import { emptyForm, problemsOf, toInput, type FieldForm } from './field-form.ts';

const formOf = (patch: Partial<FieldForm>): FieldForm => ({
  ...emptyForm,
  name: 'favourite',
  label: 'Favourite',
  options: 'a = Apple\nb',
  pattern: patch.type === 'Regex' ? '^[a-z]+$' : '',
  ...patch,
});

test('what the server would refuse is said before', () => {
  const found = (patch: Partial<FieldForm>) => [...problemsOf(formOf(patch))];
  expect(found({ name: 'two words', label: ' ' })).toEqual(['name', 'label']);
  expect(found({ type: 'Number', min: '3', max: '2' })).toEqual(['bounds']);
  expect(found({ type: 'Select', options: 'a\na' })).toEqual(['options']);
  expect(found({ type: 'Regex', pattern: '(' })).toEqual(['pattern']);
  expect(found({ type: 'Fullname', parts: { givenName: 'off', middleName: 'off', familyName: 'off' } })).toEqual(['parts']);
});

test('an option has a value and, after an equals sign, a label', () => {
  expect(toInput(formOf({ type: 'Select' }))).toMatchObject({ config: { options: [{ value: 'a', label: 'Apple' }, { value: 'b' }] } });
});
