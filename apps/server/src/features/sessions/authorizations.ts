import { z } from 'zod';

const authorizationSchema = z.looseObject({
  sid: z.string().optional(),
  grantId: z.string().optional(),
  persistsLogout: z.boolean().optional(),
});
export const authorizationsSchema = z.record(z.string(), authorizationSchema);

/** What a session's payload says of the applications signed in with it, by client id. */
export function authorizationsOf(payload: Readonly<Record<string, unknown>>): z.infer<typeof authorizationsSchema> {
  return authorizationsSchema.parse(payload['authorizations'] ?? {});
}
