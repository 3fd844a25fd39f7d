import type { UseFormReturnType } from '@mantine/form';

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
  /** Empty for the usual tolerance. */
  refreshReuseSeconds: number | '';
  allowTokenExchange: boolean;
  /** Empty for no limit. */
  maxAllowedGrants: number | '';
  backchannelLogoutUri: string;
  backchannelLogoutSessionRequired: boolean;
};

export type SettingsFormState = UseFormReturnType<SettingsForm>;

/** Seconds in which a used refresh token counts once more, for clients that ask twice at once. */
export const reuseSeconds = { min: 0, max: 60, usual: 3 } as const;
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
  refreshReuseSeconds: customClientMetadata.refreshReuseSeconds ?? '',
  allowTokenExchange: customClientMetadata.allowTokenExchange ?? false,
  maxAllowedGrants: customClientMetadata.maxAllowedGrants ?? '',
  backchannelLogoutUri: oidcClientMetadata.backchannelLogoutUri ?? '',
  backchannelLogoutSessionRequired: oidcClientMetadata.backchannelLogoutSessionRequired ?? false,
});

/** The change for the API, which replaces each metadata object as a whole: what the form does not show is carried over. */
export const toApplicationPatch = (
  form: SettingsForm,
  { type, oidcClientMetadata, customClientMetadata }: Application,
): ApplicationPatch => {
  const named = { name: form.name.trim(), description: form.description.trim() || null };

  if (!hasSignIn(type)) {
    return { ...named, customClientMetadata: { ...customClientMetadata, allowTokenExchange: form.allowTokenExchange } };
  }

  const { backchannelLogoutUri: _uri, backchannelLogoutSessionRequired: _required, ...otherMetadata } = oidcClientMetadata;
  const { maxAllowedGrants: _limit, refreshReuseSeconds: _tolerance, ...otherCustom } = customClientMetadata;
  const logoutUri = form.backchannelLogoutUri.trim();

  return {
    ...named,
    oidcClientMetadata: {
      ...otherMetadata,
      redirectUris: withoutEmpty(form.redirectUris),
      postLogoutRedirectUris: withoutEmpty(form.postLogoutRedirectUris),
      ...(logoutUri && { backchannelLogoutUri: logoutUri, backchannelLogoutSessionRequired: form.backchannelLogoutSessionRequired }),
    },
    customClientMetadata: {
      ...otherCustom,
      corsAllowedOrigins: withoutEmpty(form.corsAllowedOrigins),
      refreshTokenTtlInDays: form.refreshTokenTtlInDays,
      rotateRefreshToken: form.rotateRefreshToken,
      alwaysIssueRefreshToken: form.alwaysIssueRefreshToken,
      idTokenTtl: form.idTokenTtlSeconds,
      allowTokenExchange: form.allowTokenExchange,
      ...(form.refreshReuseSeconds !== '' && { refreshReuseSeconds: form.refreshReuseSeconds }),
      ...(form.maxAllowedGrants !== '' && { maxAllowedGrants: form.maxAllowedGrants }),
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

/** The server has the last word on where it may call. */
export const isLogoutUri = (address: string) => address.trim() === '' || /^https?:$/.test(URL.parse(address.trim())?.protocol ?? '');

export const isSavable = (form: SettingsForm) =>
  form.name.trim() !== '' &&
  isLogoutUri(form.backchannelLogoutUri) &&
  addressProblems(form.redirectUris).size === 0 &&
  addressProblems(form.postLogoutRedirectUris).size === 0 &&
  originProblems(form.corsAllowedOrigins).size === 0;
