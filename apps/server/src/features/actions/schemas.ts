import { z } from 'zod';
import { environmentVariables, scriptSource } from '../../foundation/sandbox/script-settings.ts';
import { userPatchSchema } from '../users/schemas.ts';

/** When an action runs; on the wire also its address. */
export const actionKey = z.enum(['action.postFirstFactorVerification', 'action.postSignIn']);
export type ActionKey = z.infer<typeof actionKey>;

export const actionParams = z.object({ actionType: actionKey });

/** A script with its settings. The sample is for whoever edits it: the server only keeps it. */
export const actionSchema = z.strictObject({
  script: scriptSource,
  environmentVariables: environmentVariables.optional(),
  contextSample: z.json().optional(),
  /** Missing: it runs. */
  enabled: z.boolean().optional(),
  /** What a script that fails means for the person; missing: `block`. */
  onExecutionError: z.enum(['block', 'allow']).optional(),
});
export type Action = z.infer<typeof actionSchema>;

export const actionPatchSchema = actionSchema.partial();

export const actionsSchema = z.array(z.object({ key: actionKey, value: actionSchema }));

export const actionTestSchema = z.strictObject({
  script: scriptSource,
  actionType: actionKey,
  event: z.json(),
  environmentVariables: environmentVariables.optional(),
});

/** What an action may answer: nothing, or what is to change about the person. Custom data and profile are laid over what is there. */
export const actionResultSchema = z.strictObject({ user: z.strictObject(userPatchSchema.shape).optional() });
export type ActionResult = z.infer<typeof actionResultSchema>;
