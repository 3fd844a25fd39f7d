import type { Sandbox } from './sandbox.ts';
import type { EnvironmentVariables } from './script-settings.ts';

/** What came of a script; a message never holds the value of an environment variable. */
export type ScriptOutcome =
  /** `undefined` when the function returned nothing. */
  | { readonly kind: 'value'; readonly value: unknown }
  /** The script called `api.denyAccess()`. */
  | ScriptDenied
  /** `message` is for whoever wrote the script. */
  | ScriptFailed;
export interface ScriptDenied {
  readonly kind: 'denied';
  readonly message: string | undefined;
}
export interface ScriptFailed {
  readonly kind: 'failed';
  readonly message: string;
}

export interface ScriptCall {
  readonly tenantId: string;
  readonly script: string;
  /** The function that the script defines at its top level. */
  readonly entry: string;
  readonly environmentVariables: EnvironmentVariables;
  /** Names and values that the function gets in its one parameter, beside `environmentVariables` and `api`. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** Calls the function of a tenant's script with plain data. Never throws. */
export async function callScript(sandbox: Sandbox, call: ScriptCall): Promise<ScriptOutcome> {
  const { tenantId, script, entry, environmentVariables } = call;
  const input = JSON.stringify({ ...call.input, environmentVariables });
  const result = await sandbox.run(tenantId, { script, entry, input });
  switch (result.kind) {
    case 'value':
      return { kind: 'value', value: result.json === null ? undefined : JSON.parse(result.json) };
    case 'denied':
      return { kind: 'denied', message: result.message === undefined ? undefined : withoutSecrets(result.message, environmentVariables) };
    case 'failed':
      return { kind: 'failed', message: withoutSecrets(result.message, environmentVariables) };
    default:
      return result satisfies never;
  }
}

/** Shorter values would take half the alphabet with them. */
const shortestSecret = 4;

function withoutSecrets(message: string, variables: EnvironmentVariables): string {
  return Object.values(variables)
    .filter(({ length }) => length >= shortestSecret)
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, value) => text.replaceAll(value, '…'), message);
}
