import { z } from 'zod';

export const jsonObject = z.record(z.string(), z.json());

const username = z
  .string()
  .max(128)
  .regex(/^[A-Z_a-z]\w*$/);
const email = z
  .string()
  .max(128, { abort: true }) // the pattern tries every place: of a longer text it would be at it for hours
  .regex(/^\S+@\S+\.\S+$/);
/** Digits only, country code first. */
const phone = z.string().max(128).regex(/^\d+$/);
/** Shown by the console and by applications: nothing but http(s). */
const picture = z.url({ protocol: /^https?$/ }).max(2048);
const cleared = z.union([z.literal(''), z.null()]).transform(() => null);

export const userProfileSchema = z.object({
  familyName: z.string().optional(),
  givenName: z.string().optional(),
  middleName: z.string().optional(),
  nickname: z.string().optional(),
  preferredUsername: z.string().optional(),
  profile: z.string().optional(),
  website: z.string().optional(),
  gender: z.string().optional(),
  birthdate: z.string().optional(),
  zoneinfo: z.string().optional(),
  locale: z.string().optional(),
  address: z
    .object({
      formatted: z.string().optional(),
      streetAddress: z.string().optional(),
      locality: z.string().optional(),
      region: z.string().optional(),
      postalCode: z.string().optional(),
      country: z.string().optional(),
    })
    .optional(),
});

export const passwordAlgorithmSchema = z.enum(['Argon2i', 'Argon2id', 'Argon2d', 'SHA1', 'SHA256', 'MD5', 'Bcrypt', 'Legacy']);

export const newUserSchema = z.object({
  primaryPhone: phone.optional(),
  primaryEmail: email.optional(),
  username: username.optional(),
  password: z.string().min(1).optional(),
  passwordDigest: z.string().max(256).optional(),
  passwordAlgorithm: passwordAlgorithmSchema.optional(),
  name: z.string().max(128).optional(),
  avatar: z.union([cleared, picture]).optional(),
  customData: jsonObject.optional(),
  profile: userProfileSchema.optional(),
});

/** Empty text and `null` both clear a field. */
export const userPatchSchema = z.object({
  username: z.union([cleared, username]).optional(),
  primaryEmail: z.union([cleared, email]).optional(),
  primaryPhone: z.union([cleared, phone]).optional(),
  name: z.union([cleared, z.string().max(128)]).optional(),
  avatar: z.union([cleared, picture]).optional(),
  customData: jsonObject.optional(),
  profile: userProfileSchema.optional(),
});

export const userSchema = z.object({
  id: z.string(),
  username: z.string().nullable(),
  primaryEmail: z.string().nullable(),
  primaryPhone: z.string().nullable(),
  name: z.string().nullable(),
  avatar: z.string().nullable(),
  customData: jsonObject,
  identities: z.record(z.string(), z.object({ userId: z.string(), details: jsonObject.optional() })),
  lastSignInAt: z.number().nullable(),
  createdAt: z.number(),
  updatedAt: z.number(),
  profile: userProfileSchema,
  applicationId: z.string().nullable(),
  cimdClientId: z.string().nullable(),
  isSuspended: z.boolean(),
});

export const userResponseSchema = userSchema.extend({
  hasPassword: z.boolean().optional(),
  ssoIdentities: z.array(jsonObject).optional(),
  passwordDigest: z.string().nullable().optional(),
  passwordAlgorithm: passwordAlgorithmSchema.nullable().optional(),
});

export const preferencesPatchSchema = z.object({
  mfa: z
    .object({
      enabled: z.boolean().optional(),
      skipped: z.boolean().optional(),
      additionalBindingSuggestionSkipped: z.boolean().optional(),
      skipMfaOnSignIn: z.boolean().optional(),
    })
    .optional(),
  passkeySignIn: z.object({ skipped: z.boolean().optional() }).optional(),
});

export const preferencesResponseSchema = z.object({
  mfa: z.object({ enabled: z.boolean().optional(), skipped: z.boolean(), skipMfaOnSignIn: z.boolean() }),
  passkeySignIn: z.object({ skipped: z.boolean() }),
});

export const userParams = z.object({ userId: z.string().min(1) });
