import { expect, test } from 'vitest';

import { emptyForm, lacksPlaceholder, toForm, toInput, withSamples } from './template-form.ts';

test('a template that holds neither code nor link is pointed out', () => {
  expect(lacksPlaceholder({ templateType: 'SignIn', content: 'Your code: {{ code }}' })).toBe(false);
  expect(lacksPlaceholder({ templateType: 'SignIn', content: 'Hello {{link}}' })).toBe(true);
  expect(lacksPlaceholder({ templateType: 'OrganizationInvitation', content: '{{link}}' })).toBe(false);
});

test('a preview shows made-up values and leaves what it does not know', () => {
  expect(withSamples('{{code}} for {{ user.name }} {{unknown.path}}')).toBe('123456 for Ada Lovelace {{unknown.path}}');
});

test('what is read and saved without a change stays what it was', () => {
  const details = { subject: 'S', content: 'C', contentType: 'text/plain', replyTo: 'a@example.com' } as const;
  const saved = { tenantId: 'default', id: '1', languageTag: 'th', templateType: 'Generic', details, createdAt: 0 } as const;
  expect(toInput(toForm(saved))).toEqual({ languageTag: 'th', templateType: 'Generic', details });
  expect(toInput({ ...emptyForm, sendFrom: ' ' }).details).not.toHaveProperty('sendFrom');
});
