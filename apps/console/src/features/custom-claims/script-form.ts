import { editableJson, readJsonObject } from '../../app/json-object.ts';
import type { NameValue } from '../../ui/name-value-list.tsx';
import type { Customizer, CustomizerTest, TokenType } from './queries.ts';
import { contextSamples, scriptSamples, tokenSamples } from './samples.ts';

/** A script as it is edited; samples as JSON. */
export type ScriptForm = {
  script: string;
  variables: NameValue[];
  blockIssuanceOnError: boolean;
  tokenSample: string;
  contextSample: string;
};

export const toScriptForm = (type: TokenType, customizer: Customizer | null): ScriptForm => ({
  script: customizer?.script ?? scriptSamples[type],
  variables: Object.entries(customizer?.environmentVariables ?? {}).map(([name, value]) => ({ name, value })),
  // Without a word no token is issued.
  blockIssuanceOnError: customizer?.blockIssuanceOnError ?? true,
  tokenSample: editableJson(customizer?.tokenSample ?? tokenSamples[type]),
  contextSample: editableJson(customizer?.contextSample ?? contextSamples[type]),
});

export type ScriptProblems = { script?: 'empty'; variables?: 'duplicate'; tokenSample?: 'json'; contextSample?: 'json' };

export const scriptProblems = ({ script, variables, tokenSample, contextSample }: ScriptForm): ScriptProblems => {
  const names = variables.map(({ name }) => name.trim()).filter(Boolean);

  return {
    ...(script.trim() === '' && { script: 'empty' }),
    ...(new Set(names).size < names.length && { variables: 'duplicate' }),
    ...('problem' in readJsonObject(tokenSample) && { tokenSample: 'json' }),
    ...('problem' in readJsonObject(contextSample) && { contextSample: 'json' }),
  };
};

const environmentOf = (variables: readonly NameValue[]) =>
  Object.fromEntries(variables.filter(({ name }) => name.trim()).map(({ name, value }) => [name.trim(), value]));

const objectOf = (text: string): Record<string, unknown> => {
  const read = readJsonObject(text);

  return 'value' in read ? read.value : {};
};

/** To be saved. The server says what a sample of a token may hold. */
export const toCustomizer = (form: ScriptForm): Customizer => ({
  script: form.script,
  environmentVariables: environmentOf(form.variables),
  blockIssuanceOnError: form.blockIssuanceOnError,
  tokenSample: objectOf(form.tokenSample),
  contextSample: objectOf(form.contextSample),
});

/** To be tried out, as it stands in the editor. */
export const toTest = (tokenType: TokenType, form: ScriptForm): CustomizerTest => ({
  tokenType,
  script: form.script,
  environmentVariables: environmentOf(form.variables),
  token: objectOf(form.tokenSample),
  context: objectOf(form.contextSample),
});
