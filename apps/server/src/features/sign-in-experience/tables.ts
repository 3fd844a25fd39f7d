import type { Generated } from 'kysely';
import type { Json, JsonWithDefault } from '../../foundation/database/tables.ts';
import type { PhraseTree } from '../../foundation/i18n/phrases.ts';
import type { SignInExperience as Experience } from './schemas.ts';

/** One row per tenant. Names are those of the wire but `hideVendorBranding`. */
export interface SignInExperiencesTable {
  color: Json<Experience['color']>;
  branding: Json<Experience['branding']>;
  hideVendorBranding: Generated<boolean>;
  languageInfo: Json<Experience['languageInfo']>;
  termsOfUseUrl: string | null;
  privacyPolicyUrl: string | null;
  agreeToTermsPolicy: Generated<Experience['agreeToTermsPolicy']>;
  signIn: Json<Experience['signIn']>;
  signUp: Json<Experience['signUp']>;
  socialSignIn: JsonWithDefault<Experience['socialSignIn']>;
  socialSignInConnectorTargets: JsonWithDefault<string[]>;
  signInMode: Experience['signInMode'];
  customCss: string | null;
  customContent: JsonWithDefault<Experience['customContent']>;
  customUiAssets: JsonWithDefault<Experience['customUiAssets']>;
  customUiCsp: JsonWithDefault<Experience['customUiCsp']>;
  passwordPolicy: JsonWithDefault<Experience['passwordPolicy']>;
  mfa: Json<Experience['mfa']>;
  adaptiveMfa: JsonWithDefault<Experience['adaptiveMfa']>;
  trustedDevice: JsonWithDefault<Experience['trustedDevice']>;
  singleSignOnEnabled: Generated<boolean>;
  supportEmail: string | null;
  supportWebsiteUrl: string | null;
  unknownSessionRedirectUrl: string | null;
  captchaPolicy: JsonWithDefault<Experience['captchaPolicy']>;
  sentinelPolicy: JsonWithDefault<Experience['sentinelPolicy']>;
  emailBlocklistPolicy: JsonWithDefault<Experience['emailBlocklistPolicy']>;
  verificationCodePolicy: JsonWithDefault<Experience['verificationCodePolicy']>;
  forgotPasswordMethods: JsonWithDefault<Experience['forgotPasswordMethods']>;
  passkeySignIn: JsonWithDefault<Experience['passkeySignIn']>;
  signUpProfileFields: JsonWithDefault<Experience['signUpProfileFields']>;
  passwordExpiration: JsonWithDefault<Experience['passwordExpiration']>;
  usernamePolicy: Json<Experience['usernamePolicy']>;
}

export interface CustomPhrasesTable {
  id: string;
  languageTag: string;
  translation: Json<PhraseTree>;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    signInExperiences: SignInExperiencesTable;
    customPhrases: CustomPhrasesTable;
  }
}
