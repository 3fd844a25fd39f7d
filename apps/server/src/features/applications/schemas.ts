import { z } from 'zod';
import { brandingSchema, partialColorSchema } from '../organizations/schemas.ts';
import { jsonObject } from '../users/schemas.ts';
import { applicationTypes } from './application.ts';
import { protocolSettingsSchema, securityProfileSchema } from './protocol-settings-schema.ts';
import { isRegistrableUri } from './redirect-uris.ts';

/** The refusal names the address: a form shows many of them. */
const registrableUri = z.string().refine(isRegistrableUri, {
  error: ({ input }) =>
    `"${String(input)}" cannot be registered: it must be absolute, without fragment, credentials and dot segments; * only inside a host label before the last two, or in the path`,
});

export const oidcClientMetadataSchema = z.object({
  redirectUris: z.array(registrableUri),
  postLogoutRedirectUris: z.array(registrableUri),
  backchannelLogoutUri: z.url({ protocol: /^https?$/ }).optional(),
  backchannelLogoutSessionRequired: z.boolean().optional(),
  logoUri: z.url({ protocol: /^https?$/ }).optional(),
});

const seconds = z.number().int().min(1);

export const customClientMetadataSchema = z.object({
  corsAllowedOrigins: z.array(z.string().min(1)).optional(),
  idTokenTtl: seconds.optional(),
  refreshTokenTtl: seconds.optional(),
  refreshTokenTtlInDays: z.number().int().min(1).max(180).optional(),
  tenantId: z.string().optional(),
  alwaysIssueRefreshToken: z.boolean().optional(),
  rotateRefreshToken: z.boolean().optional(),
  refreshReuseSeconds: z.number().int().min(0).max(60).optional(),
  allowTokenExchange: z.boolean().optional(),
  isDeviceFlow: z.boolean().optional(),
  maxAllowedGrants: z.number().int().min(1).optional(),
});

const additionalScope = z.enum([
  'custom_data',
  'identities',
  'roles',
  'urn:logto:scope:organizations',
  'urn:logto:scope:organization_roles',
]);
/** Domains that a proxy at Cloudflare serves a protected application on. */
export const customDomainsSchema = z.array(
  z.object({
    domain: z.string(),
    status: z.enum(['PendingVerification', 'PendingSsl', 'Active', 'Error']),
    errorMessage: z.string().nullable(),
    dnsRecords: z.array(z.object({ name: z.string(), type: z.string(), value: z.string() })),
    cloudflareData: z
      .looseObject({
        id: z.string(),
        status: z.string(),
        ssl: z.looseObject({ status: z.string(), validation_errors: z.array(z.object({ message: z.string() })).optional() }),
        verification_errors: z.array(z.string()).optional(),
      })
      .nullable(),
  }),
);
const protectedAppMetadataSchema = z.object({
  host: z.string(),
  origin: z.string(),
  /** Seconds. */
  sessionDuration: z.number(),
  pageRules: z.array(z.object({ path: z.string() })),
  additionalScopes: z.array(additionalScope).optional(),
  customDomains: customDomainsSchema.optional(),
});

export const applicationTypeSchema = z.enum(applicationTypes);
export const applicationName = z.string().min(1).max(256);
const description = z.string().nullable();

export const applicationSchema = z.object({
  tenantId: z.string(),
  id: z.string(),
  name: z.string(),
  description,
  type: applicationTypeSchema,
  // What is answered was checked when it was stored; the addresses of built-in applications are not the rules' business.
  oidcClientMetadata: oidcClientMetadataSchema.extend({ redirectUris: z.array(z.string()), postLogoutRedirectUris: z.array(z.string()) }),
  customClientMetadata: customClientMetadataSchema,
  protectedAppMetadata: protectedAppMetadataSchema.nullable(),
  customData: jsonObject,
  isThirdParty: z.boolean(),
  appLevelAccessControlEnabled: z.boolean(),
  securityProfile: securityProfileSchema,
  protocolSettings: protocolSettingsSchema,
  createdAt: z.number(),
});
export const applicationWithAdminSchema = applicationSchema.extend({ isAdmin: z.boolean() });

export const newApplicationSchema = z.object({
  name: applicationName,
  description: description.optional(),
  type: applicationTypeSchema,
  oidcClientMetadata: oidcClientMetadataSchema.optional(),
  customClientMetadata: customClientMetadataSchema.optional(),
  customData: jsonObject.optional(),
  isThirdParty: z.boolean().optional(),
  securityProfile: securityProfileSchema.optional(),
  protocolSettings: protocolSettingsSchema.optional(),
  protectedAppMetadata: z.object({ subDomain: z.string(), origin: z.string() }).optional(),
});

/** Everything else of an application is fixed when it is created; other keys are ignored. */
export const applicationPatchSchema = z.object({
  name: applicationName.optional(),
  description: description.optional(),
  oidcClientMetadata: oidcClientMetadataSchema.optional(),
  customClientMetadata: customClientMetadataSchema.optional(),
  customData: jsonObject.optional(),
  appLevelAccessControlEnabled: z.boolean().optional(),
  securityProfile: securityProfileSchema.optional(),
  protocolSettings: protocolSettingsSchema.optional(),
  protectedAppMetadata: protectedAppMetadataSchema.omit({ host: true, customDomains: true }).partial().nullable().optional(),
  isAdmin: z.boolean().optional(),
});

export const secretSchema = z.object({
  tenantId: z.string(),
  applicationId: z.string(),
  name: z.string(),
  value: z.string(),
  createdAt: z.number(),
  expiresAt: z.number().nullable(),
});
/** The last moment that a Date can hold, in epoch milliseconds. */
const latestTime = 8_640_000_000_000_000;
export const newSecretSchema = z.object({ name: applicationName, expiresAt: z.number().min(0).max(latestTime).nullable().optional() });

const emptyAsNull = z.literal('').transform(() => null);
const pageAddress = z.union([emptyAsNull, z.url({ protocol: /^https?$/ }).max(2048), z.null()]);

/** How one application's hosted pages differ from the tenant's. */
export const applicationLooksPatchSchema = z.object({
  color: partialColorSchema.optional(),
  branding: brandingSchema.optional(),
  customCss: z.string().nullable().optional(),
  displayName: z.string().max(256).nullable().optional(),
  termsOfUseUrl: pageAddress.optional(),
  privacyPolicyUrl: pageAddress.optional(),
});
export const applicationLooksSchema = z.object({
  tenantId: z.string(),
  applicationId: z.string(),
  color: partialColorSchema,
  branding: brandingSchema,
  customCss: z.string().nullable(),
  termsOfUseUrl: z.string().nullable(),
  privacyPolicyUrl: z.string().nullable(),
  displayName: z.string().nullable(),
});

export const idParams = z.object({ id: z.string().min(1) });
export const applicationIdParams = z.object({ applicationId: z.string().min(1) });
export const secretParams = idParams.extend({ name: z.string().min(1) });
