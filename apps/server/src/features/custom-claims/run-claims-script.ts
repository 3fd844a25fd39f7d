import { callScript, type ScriptDenied, type ScriptFailed } from '../../foundation/sandbox/call-script.ts';
import type { Sandbox } from '../../foundation/sandbox/sandbox.ts';

export type ClaimsResult = { readonly kind: 'claims'; readonly claims: Readonly<Record<string, unknown>> } | ScriptDenied | ScriptFailed;

export interface ClaimsRun {
  readonly tenantId: string;
  readonly script: string;
  readonly environmentVariables: Readonly<Record<string, string>>;
  readonly token: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, unknown>>;
}

/** Claims that say who issued a token to whom, for what and until when: a script has no say in them. */
const reserved: ReadonlySet<string> = new Set(
  [
    ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'client_id', 'scope'], // RFC 9068 §2.2
    ['act', 'may_act', 'cnf', 'authorization_details', 'organization_id', 'sid', 'gty', 'typ'],
    ['active', 'token_type', 'username'], // of introspection (RFC 7662 §2.2)
    ['__proto__'],
  ].flat(),
);

/** Runs a script for custom claims; a message never holds the value of an environment variable. */
export async function runClaimsScript(sandbox: Sandbox, { token, context, ...call }: ClaimsRun): Promise<ClaimsResult> {
  const result = await callScript(sandbox, { ...call, entry: 'getCustomJwtClaims', input: { token, context } });
  return result.kind === 'value' ? toClaims(result.value) : result;
}

function toClaims(value: unknown): ClaimsResult {
  if (value === undefined || value === null) return { kind: 'claims', claims: {} };
  if (typeof value !== 'object' || Array.isArray(value)) return { kind: 'failed', message: 'The script does not return an object.' };
  return { kind: 'claims', claims: Object.fromEntries(Object.entries(value).filter(([name]) => !reserved.has(name))) };
}
