import { z } from 'zod';

const key = z.string().min(1).max(1024);

const turnstile = z.object({ type: z.literal('Turnstile'), siteKey: key, secretKey: key });
const recaptchaEnterprise = z.object({
  type: z.literal('RecaptchaEnterprise'),
  siteKey: key,
  /** An API key of the Google Cloud project. */
  secretKey: key,
  projectId: key,
  /** `recaptcha.net` where google.com cannot be reached; google.com when nothing is said. */
  domain: z.enum(['google.com', 'recaptcha.net', 'www.google.com', 'www.recaptcha.net']).optional(),
  mode: z.enum(['invisible', 'checkbox']).optional(),
});

export const captchaConfig = z.discriminatedUnion('type', [turnstile, recaptchaEnterprise]);
export type CaptchaConfig = z.infer<typeof captchaConfig>;

export const captchaProviderSchema = z.object({
  tenantId: z.string(),
  id: z.string(),
  config: captchaConfig,
  createdAt: z.number(),
  updatedAt: z.number(),
});
export const captchaProviderBody = z.object({ config: captchaConfig });

/** What a page must know to show the challenge: nothing secret. */
export const publicCaptchaConfig = z.object({
  type: z.enum(['Turnstile', 'RecaptchaEnterprise']),
  siteKey: z.string(),
  domain: z.string().optional(),
  mode: z.enum(['invisible', 'checkbox']).optional(),
});
export type PublicCaptchaConfig = z.infer<typeof publicCaptchaConfig>;
