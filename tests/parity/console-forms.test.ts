import { ownTemplateTypes, templateTypes } from '@lintel/connector-kit';
import { expect, test } from 'vitest';
import { templateUses } from '../../apps/console/src/features/email-templates/template-form.ts';
import {
  emptyForm,
  fieldTypes,
  problemsOf,
  toForm,
  toInput,
  type ProfileField,
} from '../../apps/console/src/features/profile-fields/field-form.ts';
import { newField } from '../../apps/server/src/features/custom-profile-fields/schemas.ts';

test.each(fieldTypes)('a profile field of type %s is one that the server takes, and reads back the same', (type) => {
  const form = { ...emptyForm, type, name: 'favourite', label: 'Favourite', options: 'a = Apple\nb', required: true, min: '1', max: '5' };
  const filled = { ...form, pattern: type === 'Regex' ? '^[a-z]+$' : '', placeholder: 'p' };
  expect(problemsOf(filled).size).toBe(0);
  const input = toInput(filled);
  const stored = { tenantId: 'default', id: '1', createdAt: 0, sieOrder: 1, description: null, config: {}, ...newField.parse(input) };
  expect(toInput(toForm(stored as ProfileField))).toEqual(input); // as the server answers it: with a configuration of the type
});

test('every use that the server sends mail for has a template in the console', () => {
  expect(templateUses.toSorted()).toEqual([...templateTypes, ...ownTemplateTypes].toSorted());
});
