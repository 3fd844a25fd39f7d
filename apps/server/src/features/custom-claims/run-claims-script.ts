import type { Sandbox } from '../../foundation/sandbox/sandbox.ts';

export type ClaimsResult =
  | { readonly kind: 'claims'; readonly claims: Readonly<Record<string, unknown>> }
  | { readonly kind: 'denied'; readonly message: string | undefined }
  | { readonly kind: 'failed'; readonly message: string };

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
export async function runClaimsScript(
  sandbox: Sandbox,
  { tenantId, script, environmentVariables, token, context }: ClaimsRun,
): Promise<ClaimsResult> {
  const input = JSON.stringify({ token, context, environmentVariables });
  const result = await sandbox.run(tenantId, { script, entry: 'getCustomJwtClaims', input });
  switch (result.kind) {
    case 'value':
      return toClaims(result.json);
    case 'denied':
      return { kind: 'denied', message: result.message === undefined ? undefined : withoutSecrets(result.message, environmentVariables) };
    case 'failed':
      return { kind: 'failed', message: withoutSecrets(result.message, environmentVariables) };
    default:
      return result satisfies never;
  }
}

function toClaims(json: string | null): ClaimsResult {
  const value: unknown = JSON.parse(json ?? 'null');
  if (value === null) return { kind: 'claims', claims: {} };
  if (typeof value !== 'object' || Array.isArray(value)) return { kind: 'failed', message: 'The script does not return an object.' };
  return { kind: 'claims', claims: Object.fromEntries(Object.entries(value).filter(([name]) => !reserved.has(name))) };
}

/** Shorter values would take half the alphabet with them. */
const shortestSecret = 4;

function withoutSecrets(message: string, variables: Readonly<Record<string, string>>): string {
  return Object.values(variables)
    .filter(({ length }) => length >= shortestSecret)
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, value) => text.replaceAll(value, '…'), message);
}
