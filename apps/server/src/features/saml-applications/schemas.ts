import { z } from 'zod';
import { applicationName } from '../applications/schemas.ts';
import { jsonObject } from '../users/schemas.ts';

export const nameIdFormats = {
  persistent: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  emailAddress: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  transient: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient',
  unspecified: 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
} as const;
export const httpPostBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST';
export const httpRedirectBinding = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';

/** Claims that can become attributes. */
export const mappableClaims = [
  'sub',
  'name',
  'given_name',
  'family_name',
  'middle_name',
  'nickname',
  'preferred_username',
  'profile',
  'picture',
  'website',
  'email',
  'email_verified',
  'gender',
  'birthdate',
  'zoneinfo',
  'locale',
  'phone_number',
  'phone_number_verified',
  'address',
  'updated_at',
  'username',
  'created_at',
  'custom_data',
  'identities',
  'sso_identities',
  'roles',
  'organizations',
  'organization_data',
  'organization_roles',
] as const;

/** Claim → name of the attribute. */
export const attributeMapping = z.partialRecord(z.enum(mappableClaims), z.string().min(1).max(256));
export type AttributeMapping = z.infer<typeof attributeMapping>;

export const acsUrl = z.object({ binding: z.enum([httpPostBinding, httpRedirectBinding]), url: z.url().max(2048) });
export type AcsUrl = z.infer<typeof acsUrl>;

export const encryption = z.object({
  encryptAssertion: z.boolean().optional(),
  /** The signature of the message goes over the encrypted assertion. */
  encryptThenSign: z.boolean().optional(),
  /** PEM, of the service provider. */
  certificate: z.string().max(20_000).optional(),
});
export type SamlEncryption = z.infer<typeof encryption>;

const nameIdFormat = z.enum(nameIdFormats);
const config = {
  attributeMapping: attributeMapping.optional(),
  entityId: z.string().min(1).max(128).nullable().optional(),
  acsUrl: acsUrl.nullable().optional(),
  encryption: encryption.nullable().optional(),
};
const description = z.string().nullable().optional();

export const newSamlApplication = z.object({
  ...config,
  name: applicationName,
  description,
  customData: jsonObject.optional(),
  nameIdFormat: nameIdFormat.default(nameIdFormats.persistent),
});
export const samlApplicationPatch = z.object({
  ...config,
  name: applicationName.optional(),
  description,
  customData: jsonObject.optional(),
  appLevelAccessControlEnabled: z.boolean().optional(),
  nameIdFormat: nameIdFormat.optional(),
});

export const samlApplicationParams = z.object({ id: z.string().min(1).max(21) });
export const samlSecretParams = samlApplicationParams.extend({ secretId: z.string().min(1).max(21) });

export const samlApplicationResponse = z.object({
  tenantId: z.string(),
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  type: z.literal('SAML'),
  customData: jsonObject,
  isThirdParty: z.boolean(),
  appLevelAccessControlEnabled: z.boolean(),
  createdAt: z.number(),
  attributeMapping,
  entityId: z.string().nullable(),
  acsUrl: acsUrl.nullable(),
  encryption: encryption.nullable(),
  nameIdFormat,
});

export const newSamlSecret = z.object({ lifeSpanInYears: z.number().int().min(1).max(30) });
export const samlSecretPatch = z.object({ active: z.boolean() });
