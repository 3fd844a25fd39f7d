import { addressProblems, withoutEmpty } from './address.ts';
import { hasSignIn, type Application } from './application.ts';
import type { ApplicationPatch } from './queries.ts';

/** What the settings tab edits. Lists keep empty lines while they are typed in. */
export type SettingsForm = {
  name: string;
  description: string;
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  corsAllowedOrigins: string[];
  refreshTokenTtlInDays: number;
  rotateRefreshToken: boolean;
  alwaysIssueRefreshToken: boolean;
  idTokenTtlSeconds: number;
};

export const refreshTokenDays = { min: 1, max: 180 } as const;

export const toSettingsForm = ({ name, description, oidcClientMetadata, customClientMetadata }: Application): SettingsForm => ({
  name,
  description: description ?? '',
  redirectUris: [...oidcClientMetadata.redirectUris],
  postLogoutRedirectUris: [...oidcClientMetadata.postLogoutRedirectUris],
  corsAllowedOrigins: [...(customClientMetadata.corsAllowedOrigins ?? [])],
  refreshTokenTtlInDays: customClientMetadata.refreshTokenTtlInDays ?? 14,
  rotateRefreshToken: customClientMetadata.rotateRefreshToken ?? true,
  alwaysIssueRefreshToken: customClientMetadata.alwaysIssueRefreshToken ?? false,
  idTokenTtlSeconds: customClientMetadata.idTokenTtl ?? 3600,
});

/** The change for the API, which replaces each metadata object as a whole: what the form does not show is carried over. */
export const toApplicationPatch = (
  form: SettingsForm,
  { type, oidcClientMetadata, customClientMetadata }: Application,
): ApplicationPatch => {
  const named = { name: form.name.trim(), description: form.description.trim() || null };

  if (!hasSignIn(type)) {
    return named;
  }

  return {
    ...named,
    oidcClientMetadata: {
      ...oidcClientMetadata,
      redirectUris: withoutEmpty(form.redirectUris),
      postLogoutRedirectUris: withoutEmpty(form.postLogoutRedirectUris),
    },
    customClientMetadata: {
      ...customClientMetadata,
      corsAllowedOrigins: withoutEmpty(form.corsAllowedOrigins),
      refreshTokenTtlInDays: form.refreshTokenTtlInDays,
      rotateRefreshToken: form.rotateRefreshToken,
      alwaysIssueRefreshToken: form.alwaysIssueRefreshToken,
      idTokenTtl: form.idTokenTtlSeconds,
    },
  };
};

/** Origins only: scheme, host and port, nothing behind. */
export const originProblems = (origins: readonly string[]): ReadonlyMap<number, 'origin'> => {
  const problems = new Map<number, 'origin'>();

  for (const [index, origin] of origins.entries()) {
    if (origin.trim() && URL.parse(origin.trim())?.origin !== origin.trim().toLowerCase()) {
      problems.set(index, 'origin');
    }
  }

  return problems;
};

export const isSavable = (form: SettingsForm) =>
  form.name.trim() !== '' &&
  addressProblems(form.redirectUris).size === 0 &&
  addressProblems(form.postLogoutRedirectUris).size === 0 &&
  originProblems(form.corsAllowedOrigins).size === 0;
