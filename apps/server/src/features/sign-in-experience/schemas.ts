import { z } from 'zod';
import { isLanguageTag } from '../../foundation/i18n/languages.ts';
import type { PhraseTree } from '../../foundation/i18n/phrases.ts';

/** Shapes of the sign-in experience on the wire (`/api/sign-in-exp`) and, unchanged, in its jsonb columns. */

const hexColor = z.string().regex(/^#[0-9a-f]{3}([0-9a-f]{3})?$/i);
/** Pictures are fetched by the person's browser: nothing but http(s) belongs there. */
const url = z.url({ protocol: /^https?$/ }).max(2048);

export const color = z.object({ primaryColor: hexColor, isDarkModeEnabled: z.boolean(), darkPrimaryColor: hexColor });
export const partialColor = color.partial();

export const branding = z.object({
  logoUrl: url.optional(),
  darkLogoUrl: url.optional(),
  favicon: url.optional(),
  darkFavicon: url.optional(),
});

export const languageTag = z.string().min(1).max(16).refine(isLanguageTag, 'must be a BCP 47 language tag');
export const languageInfo = z.object({ autoDetect: z.boolean(), fallbackLanguage: languageTag });

export const signInIdentifier = z.enum(['username', 'email', 'phone']);
export const signIn = z.object({
  methods: z.array(
    z.object({
      identifier: signInIdentifier,
      password: z.boolean(),
      verificationCode: z.boolean(),
      isPasswordPrimary: z.boolean(),
    }),
  ),
});

export const signUp = z.object({
  identifiers: z.array(signInIdentifier),
  password: z.boolean(),
  verify: z.boolean(),
  secondaryIdentifiers: z
    .array(z.object({ identifier: z.enum(['username', 'email', 'phone', 'emailOrPhone']), verify: z.boolean().optional() }))
    .optional(),
});

export const mfaFactor = z.enum(['Totp', 'WebAuthn', 'BackupCode', 'EmailVerificationCode', 'PhoneVerificationCode']);
export const mfaPolicy = z.enum([
  'UserControlled',
  'Mandatory',
  'PromptOnlyAtSignIn',
  'PromptAtSignInAndSignUp',
  'NoPrompt',
  'PromptAtSignInAndSignUpMandatory',
  'PromptOnlyAtSignInMandatory',
]);
export const mfa = z.object({
  factors: z.array(mfaFactor),
  policy: mfaPolicy,
  organizationRequiredMfaPolicy: z.enum(['NoPrompt', 'Mandatory']).optional(),
});

/** Stored as sent; `checkPassword` fills what is missing. */
export const partialPasswordPolicy = z.object({
  length: z.object({ min: z.int().min(1).optional(), max: z.int().min(1).optional() }).optional(),
  characterTypes: z.object({ min: z.int().min(1).max(4).optional() }).optional(),
  rejects: z
    .object({
      pwned: z.boolean().optional(),
      repetitionAndSequence: z.boolean().optional(),
      userInfo: z.boolean().optional(),
      words: z.array(z.string()).optional(),
    })
    .optional(),
});

export const passwordExpiration = z.union([
  z.object({ enabled: z.literal(true), validPeriodDays: z.int(), enabledAt: z.int().min(0).optional() }),
  z.object({ enabled: z.literal(false).optional() }),
]);

export const usernamePolicy = z.object({
  caseSensitive: z.boolean(),
  minLength: z.int().min(1).max(128),
  maxLength: z.int().min(1).max(128),
  allowedChars: z.object({ lowercase: z.boolean(), uppercase: z.boolean(), numbers: z.boolean(), underscore: z.boolean() }),
});

export const forgotPasswordMethod = z.enum(['EmailVerificationCode', 'PhoneVerificationCode']);
const signInMode = z.enum(['SignIn', 'Register', 'SignInAndRegister']);
const agreeToTermsPolicy = z.enum(['Automatic', 'ManualRegistrationOnly', 'Manual']);
const httpsOrigin = z.string().regex(/^https:\/\/[^/?#\s;,]+$/i);

/** Everything but the addresses, which read and write differently: a form sends `""` for "none". */
const settings = z.object({
  color,
  branding,
  hideLogtoBranding: z.boolean(),
  languageInfo,
  agreeToTermsPolicy,
  signIn,
  signUp,
  socialSignIn: z.object({ automaticAccountLinking: z.boolean().optional(), skipRequiredIdentifiers: z.boolean().optional() }),
  socialSignInConnectorTargets: z.array(z.string()),
  signInMode,
  customCss: z.string().nullable(),
  customContent: z.record(z.string(), z.string()),
  customUiAssets: z.object({ id: z.string(), createdAt: z.number() }).nullable(),
  customUiCsp: z.strictObject({ scriptSrc: z.array(httpsOrigin).optional(), connectSrc: z.array(httpsOrigin).optional() }),
  passwordPolicy: partialPasswordPolicy,
  mfa,
  adaptiveMfa: z.object({ enabled: z.boolean().optional() }),
  trustedDevice: z.object({ enabled: z.boolean().optional(), durationDays: z.int().min(1).max(365).optional() }),
  singleSignOnEnabled: z.boolean(),
  captchaPolicy: z.object({ enabled: z.boolean().optional() }),
  sentinelPolicy: z.object({
    maxAttempts: z.int().min(1).max(10_000).optional(),
    /** Minutes. */
    lockoutDuration: z.number().min(1).max(525_600).optional(),
  }),
  emailBlocklistPolicy: z.object({
    blockDisposableAddresses: z.boolean().optional(),
    blockSubaddressing: z.boolean().optional(),
    customAllowlist: z.array(z.string()).optional(),
    customBlocklist: z.array(z.string()).optional(),
  }),
  verificationCodePolicy: z.object({
    expirationDuration: z.int().min(60).max(3600).optional(),
    maxRetryAttempts: z.int().min(1).max(100).optional(),
  }),
  forgotPasswordMethods: z.array(forgotPasswordMethod).nullable(),
  passkeySignIn: z.object({
    enabled: z.boolean().optional(),
    showPasskeyButton: z.boolean().optional(),
    allowAutofill: z.boolean().optional(),
  }),
  signUpProfileFields: z.array(z.object({ name: z.string() })).nullable(),
  passwordExpiration,
  usernamePolicy,
});

const optionalAddress = z.string().nullable();

/** What `GET /api/sign-in-exp` answers. */
export const signInExperience = settings.extend({
  tenantId: z.string(),
  id: z.string(),
  termsOfUseUrl: optionalAddress,
  privacyPolicyUrl: optionalAddress,
  supportEmail: optionalAddress,
  supportWebsiteUrl: optionalAddress,
  unknownSessionRedirectUrl: optionalAddress,
});

/** How a tenant's hosted pages look and what a person may do there: the row of `/api/sign-in-exp`. */
export type SignInExperience = z.infer<typeof signInExperience>;
/** The same without what every tenant's row has anyway. */
export type SignInExperienceSettings = Omit<SignInExperience, 'tenantId' | 'id'>;
export type SignInIdentifier = z.infer<typeof signInIdentifier>;

const emptyAsNull = <Schema extends z.ZodType<string>>(schema: Schema) => z.union([z.literal('').transform(() => null), schema, z.null()]);
const address = emptyAsNull(z.url({ protocol: /^https?$/ }).max(2048));

/** What `PATCH /api/sign-in-exp` takes; `""` is stored as null. */
export const signInExperiencePatch = settings
  .extend({
    termsOfUseUrl: address,
    privacyPolicyUrl: address,
    supportEmail: emptyAsNull(z.email()),
    supportWebsiteUrl: address,
    unknownSessionRedirectUrl: address,
  })
  .partial();

export type SignInExperiencePatch = z.infer<typeof signInExperiencePatch>;

/** Texts nested by place, as in `locales/<tag>/sign-in.json`. */
export const translation: z.ZodType<PhraseTree> = z.record(z.string(), z.union([z.string(), z.lazy(() => translation)]));

/** What `/api/custom-phrases` answers. */
export const customPhrases = z.object({ tenantId: z.string(), id: z.string(), languageTag: z.string(), translation });
