import { genericClientConfig } from '@lintel/connector-kit';
import { z } from 'zod';

const oneOrMore = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
const duration = z.union([z.string(), z.number()]);

/**
 * How ID tokens are checked. The audience is always the client, and the moment always now, so `audience` and `currentDate`,
 * which the contract allows here, change nothing.
 */
const idTokenVerification = z.object({
  jwksUri: z.url({ protocol: /^https?$/ }),
  issuer: oneOrMore.optional(),
  algorithms: z.array(z.string()).min(1).optional(),
  clockTolerance: duration.optional(),
  crit: z.record(z.string(), z.boolean()).optional(),
  maxTokenAge: duration.optional(),
  subject: z.string().optional(),
  typ: z.string().optional(),
});

/** Further parameters of the authentication request (OIDC Core §3.1.2.1). */
const requestOptions = z.object({
  responseMode: z.string().optional(),
  display: z.string().optional(),
  prompt: z.string().optional(),
  maxAge: z.string().optional(),
  uiLocales: z.string().optional(),
  idTokenHint: z.string().optional(),
  loginHint: z.string().optional(),
  acrValues: z.string().optional(),
});

/** Configuration as stored and sent by the API. */
export const oidcConfigGuard = z.object({
  ...genericClientConfig,
  scope: z.string(),
  /** Whether `"true"` counts as `true` in `email_verified` and `phone_number_verified`. */
  acceptStringTypedBooleanClaims: z.boolean().default(false),
  /** Whether an address counts of which the provider does not say if it was verified. */
  trustUnverifiedEmail: z.boolean().default(false),
  idTokenVerificationConfig: idTokenVerification,
  authRequestOptionalConfig: requestOptions.optional(),
});

export type OidcConfig = z.infer<typeof oidcConfigGuard>;
