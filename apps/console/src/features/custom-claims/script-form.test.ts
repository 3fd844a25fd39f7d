import { expect, test } from 'vitest';

import { scriptProblems, toCustomizer, toScriptForm, toTest } from './script-form.ts';

const form = {
  script: 'const getCustomJwtClaims = () => ({});',
  variables: [
    { name: ' REGION ', value: 'eu' },
    { name: '', value: 'nothing' },
  ],
  blockIssuanceOnError: false,
  tokenSample: '{"aud": "a"}',
  contextSample: '{}',
};

test('a saved script comes back as it was, and variables without a name are left out', () => {
  const customizer = toCustomizer(form);
  expect(customizer).toMatchObject({ environmentVariables: { REGION: 'eu' }, blockIssuanceOnError: false, tokenSample: { aud: 'a' } });
  expect(toCustomizer(toScriptForm('access-token', customizer))).toEqual(customizer);
});

test('without a word in what was saved, a failing script issues no token', () => {
  expect(toScriptForm('access-token', { script: 'x' }).blockIssuanceOnError).toBe(true);
});

test('what is tried out is what stands in the editor', () => {
  expect(toTest('client-credentials', form)).toEqual({
    tokenType: 'client-credentials',
    script: form.script,
    environmentVariables: { REGION: 'eu' },
    token: { aud: 'a' },
    context: {},
  });
});

test('a sample that is no object and a variable twice are named', () => {
  expect(scriptProblems(form)).toEqual({});
  expect(
    scriptProblems({
      ...form,
      script: ' ',
      tokenSample: '[]',
      contextSample: '{',
      variables: [form.variables[0], form.variables[0]].flatMap((one) => one ?? []),
    }),
  ).toEqual({ script: 'empty', variables: 'duplicate', tokenSample: 'json', contextSample: 'json' });
});
