import { z } from 'zod';

/** What of an account somebody may see and change themselves. */
export const accountFields = [
  'name',
  'avatar',
  'profile',
  'email',
  'phone',
  'password',
  'username',
  'social',
  'customData',
  'mfa',
  'passkey',
  'session',
  'trustedDevice',
] as const;

const control = z.enum(['Off', 'ReadOnly', 'Edit']);
/** A field that is not named is `Off`. */
const fields = z.partialRecord(z.enum(accountFields), control);

/** Scheme, host and port, and nothing more: what browsers compare (WebAuthn L3 §5.11). */
const origin = z
  .url({ protocol: /^https?$/ })
  .max(2048)
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, 'must be an origin');

const webAddress = z.url({ protocol: /^https?$/ }).max(2048);

const settings = {
  enabled: z.boolean(),
  fields,
  webauthnRelatedOrigins: z.array(origin).max(100),
  deleteAccountUrl: webAddress.nullable(),
  customCss: z.string().nullable(),
  profileFields: z.array(z.object({ name: z.string() })).nullable(),
};

const settingsSchema = z.object(settings);
export type AccountCenterSettings = z.infer<typeof settingsSchema>;
export const accountCenterSchema = settingsSchema.extend({ tenantId: z.string(), id: z.string(), deleteAccountUrl: z.string().nullable() });
export const accountCenterPatch = settingsSchema.partial();
