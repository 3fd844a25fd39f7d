import { z } from 'zod';
import { applicationName, applicationTypeSchema } from '../applications/schemas.ts';
import { securityProfileSchema } from '../applications/protocol-settings-schema.ts';
import { clientAuthMethods, responseTypes } from '../applications/protocol-settings.ts';
import { newConsentScopesSchema } from '../consent/schemas.ts';
import { registrableTypes } from './registration-settings.ts';

const host = z
  .string()
  .max(253, { abort: true })
  .regex(/^(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/, 'must be a host in lower case, or *. and one');

const distinct = <Item extends z.ZodType>(item: Item) => z.array(item).transform((items) => [...new Set(items)]);

export const registrationConfigSchema = z.object({
  enabled: z.boolean(),
  applicationTypes: distinct(z.enum(registrableTypes)).refine((types) => types.length > 0, 'must name one'),
  authMethods: distinct(z.enum(clientAuthMethods)),
  responseTypes: distinct(z.enum(responseTypes)).refine((types) => types.length > 0, 'must name one'),
  redirectHosts: distinct(host).refine((hosts) => hosts.length <= 100, 'must be 100 at most'),
  securityProfile: securityProfileSchema,
  consentScopes: newConsentScopesSchema,
  maxClients: z.number().int().min(1).max(1_000),
});

/** The last moment that a Date can hold, in epoch milliseconds. */
const latestTime = 8_640_000_000_000_000;

export const newInitialAccessTokenSchema = z.object({
  name: applicationName,
  isThirdParty: z.boolean().optional(),
  maxUses: z.number().int().min(1).max(1_000_000).nullable().optional(),
  expiresAt: z.number().min(0).max(latestTime).nullable().optional(),
});

export const initialAccessTokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  isThirdParty: z.boolean(),
  uses: z.number(),
  maxUses: z.number().nullable(),
  expiresAt: z.number().nullable(),
  createdAt: z.number(),
});
export const createdInitialAccessTokenSchema = initialAccessTokenSchema.extend({ value: z.string() });

export const registeredClientSchema = z.object({
  applicationId: z.string(),
  name: z.string(),
  type: applicationTypeSchema,
  isThirdParty: z.boolean(),
  initialAccessTokenId: z.string(),
  details: z.object({
    contacts: z.array(z.string()).optional(),
    clientUri: z.string().optional(),
    initiateLoginUri: z.string().optional(),
  }),
  isSelfManaged: z.boolean(),
  createdAt: z.number(),
  updatedAt: z.number(),
});
