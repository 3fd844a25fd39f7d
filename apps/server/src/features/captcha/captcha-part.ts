import { defineSnapshotPart, type Settings } from '../../tenancy/snapshot.ts';
import { findCaptchaProvider } from './queries.ts';
import type { CaptchaConfig, PublicCaptchaConfig } from './schemas.ts';

/** The tenant's provider, opened; `undefined` where there is none. */
export const captchaPart = defineSnapshotPart<CaptchaConfig | undefined>({
  name: 'captcha',
  load: async ({ db, open }) => {
    const row = await findCaptchaProvider(db);
    // Only what the schema took is ever sealed.
    return row && (JSON.parse(open(row.config)) as CaptchaConfig);
  },
});

/** @param policy of the sign-in experience: a provider alone challenges nobody */
export function publicCaptcha(settings: Settings, policy: { readonly enabled?: boolean | undefined }): PublicCaptchaConfig | undefined {
  const config = settings.get(captchaPart);
  if (!policy.enabled || !config) return undefined;
  const { type, siteKey } = config;
  if (type === 'Turnstile') return { type, siteKey };
  const { domain, mode } = config;
  return { type, siteKey, ...(domain && { domain }), ...(mode && { mode }) };
}
