import { callScript, type ScriptCall, type ScriptDenied, type ScriptFailed } from '../../foundation/sandbox/call-script.ts';
import type { Sandbox } from '../../foundation/sandbox/sandbox.ts';
import { actionResultSchema, type ActionResult } from './schemas.ts';

export type ActionOutcome =
  /** `answer` is what the script returned, `result` what it means. */
  { readonly kind: 'done'; readonly answer: unknown; readonly result: ActionResult } | ScriptDenied | ScriptFailed;

export type ActionRun = Pick<ScriptCall, 'tenantId' | 'script' | 'environmentVariables'> & { readonly event: unknown };

/** Calls `runAction({ event, environmentVariables, api })` of an action. An answer that means nothing is a failure of the script. */
export async function runAction(sandbox: Sandbox, { event, ...call }: ActionRun): Promise<ActionOutcome> {
  const outcome = await callScript(sandbox, { ...call, entry: 'runAction', input: { event } });
  if (outcome.kind !== 'value') return outcome;
  const parsed = actionResultSchema.safeParse(outcome.value ?? {});
  if (parsed.success) return { kind: 'done', answer: outcome.value, result: parsed.data };
  const [issue] = parsed.error.issues;
  const where = ['answer', ...(issue?.path ?? [])].join('.');
  return { kind: 'failed', message: `The script's answer is not understood: ${where}: ${issue?.message ?? 'invalid'}` };
}
