import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import { ApiFailure } from '../../app/api-failure.ts';
import type { AnswerOf, InputOf } from '../../app/api-types.ts';

export type CaptchaProvider = AnswerOf<'GetCaptchaProvider'>;
type Config = InputOf<'ReplaceCaptchaProvider'>['config'];

const path = '/api/captcha-provider';

/** `null`: none is set up. */
export const captchaProviderQuery = queryOptions({
  queryKey: ['captcha-provider'],
  queryFn: async ({ signal }) => {
    try {
      return await api.get<CaptchaProvider>(path, { signal });
    } catch (error) {
      if (error instanceof ApiFailure && error.status === 404) {
        return null;
      }

      throw error;
    }
  },
});

export const saveCaptchaProvider = async (config: Config) => api.put<CaptchaProvider>(path, { config });

export const deleteCaptchaProvider = async () => api.delete(path);

export type CaptchaForm = {
  type: Config['type'];
  siteKey: string;
  secretKey: string;
  projectId: string;
  domain: 'google.com' | 'recaptcha.net';
  mode: 'invisible' | 'checkbox';
};

export const toForm = (saved: CaptchaProvider | null): CaptchaForm => {
  const config = saved?.config;
  const google = config?.type === 'RecaptchaEnterprise' ? config : undefined;

  return {
    type: config?.type ?? 'Turnstile',
    siteKey: config?.siteKey ?? '',
    secretKey: config?.secretKey ?? '',
    projectId: google?.projectId ?? '',
    domain: google?.domain?.endsWith('recaptcha.net') ? 'recaptcha.net' : 'google.com',
    mode: google?.mode ?? 'invisible',
  };
};

/** What the provider of the form takes; the rest is left out. */
export const toConfig = ({ type, siteKey, secretKey, projectId, domain, mode }: CaptchaForm): Config => {
  const keys = { siteKey: siteKey.trim(), secretKey: secretKey.trim() };

  return type === 'Turnstile' ? { type, ...keys } : { type, ...keys, projectId: projectId.trim(), domain, mode };
};
