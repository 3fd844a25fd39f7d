import { z } from 'zod';
import { socialTokenSecretSchema, ssoTokenSecretSchema } from '../secrets/token-set.ts';
import { jsonObject } from '../users/schemas.ts';

export const identitySchema = z.object({ userId: z.string().min(1).max(256), details: jsonObject.optional() });
export const identitiesSchema = z.record(z.string(), identitySchema);

export const identityParams = z.object({ userId: z.string().min(1), target: z.string().min(1).max(128) });
export const withTokenSecret = z.object({ includeTokenSecret: z.string().optional() });

export const ssoIdentitySchema = z.object({
  tenantId: z.string(),
  id: z.string(),
  userId: z.string(),
  issuer: z.string(),
  identityId: z.string(),
  detail: jsonObject,
  createdAt: z.number(),
  updatedAt: z.number(),
  ssoConnectorId: z.string(),
});

export const socialIdentityResponse = z.object({ identity: identitySchema, tokenSecret: socialTokenSecretSchema.optional() });
export const ssoIdentityResponse = z.object({ ssoIdentity: ssoIdentitySchema, tokenSecret: ssoTokenSecretSchema.optional() });

export const linkSchema = z.object({ connectorId: z.string(), connectorData: jsonObject });
export const authorizationRequestSchema = z.object({ state: z.string(), redirectUri: z.string() });
