import { z } from 'zod';
import { environmentVariables, scriptSource as script } from '../../foundation/sandbox/script-settings.ts';
import { jsonObject } from '../users/schemas.ts';

export const tokenTypes = ['access-token', 'client-credentials'] as const;
export type TokenType = (typeof tokenTypes)[number];

export const tokenTypeParams = z.object({ tokenTypePath: z.enum(tokenTypes) });

const audience = z.union([z.string(), z.array(z.string())]);
const token = z.strictObject({
  jti: z.string().optional(),
  aud: audience.optional(),
  scope: z.string().optional(),
  clientId: z.string().optional(),
  accountId: z.string().optional(),
  expiresWithSession: z.boolean().optional(),
  grantId: z.string().optional(),
  gty: z.string().optional(),
  sessionUid: z.string().optional(),
  sid: z.string().optional(),
  kind: z.enum(['AccessToken', 'ClientCredentials']).optional(),
});

/** A script with its settings. Samples are for whoever edits it: the server only keeps them. */
export const customizerSchema = z.strictObject({
  script,
  environmentVariables: environmentVariables.optional(),
  contextSample: jsonObject.optional(),
  tokenSample: token.optional(),
  blockIssuanceOnError: z.boolean().optional(),
});
export type Customizer = z.infer<typeof customizerSchema>;

export const customizerPatchSchema = customizerSchema.partial();

export const customizerConfigsSchema = z.array(
  z.object({ key: z.enum(['jwt.accessToken', 'jwt.clientCredentials']), value: customizerSchema }),
);

const test = { script, environmentVariables: environmentVariables.optional() };
export const customizerTestSchema = z.discriminatedUnion('tokenType', [
  z.object({ ...test, tokenType: z.literal('access-token'), token, context: jsonObject }),
  z.object({ ...test, tokenType: z.literal('client-credentials'), token, context: jsonObject.optional() }),
]);
