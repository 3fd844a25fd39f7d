import { hashKey } from '@tanstack/react-query';

/** What the console edits of `/api/sign-in-exp`; other fields pass through untouched. */

export type Identifier = 'username' | 'email' | 'phone';
export type SignUpChoice = Identifier | 'emailOrPhone';
export type ForgotPasswordMethod = 'EmailVerificationCode' | 'PhoneVerificationCode';
export type SignInMode = 'SignIn' | 'Register' | 'SignInAndRegister';
export type AgreeToTermsPolicy = 'Automatic' | 'ManualRegistrationOnly' | 'Manual';

export interface SignInMethod {
  readonly identifier: Identifier;
  readonly password: boolean;
  readonly verificationCode: boolean;
  readonly isPasswordPrimary: boolean;
}

export interface SignUp {
  readonly identifiers: readonly Identifier[];
  readonly password: boolean;
  readonly verify: boolean;
  readonly secondaryIdentifiers?: readonly SecondaryIdentifier[];
}

export interface SecondaryIdentifier {
  readonly identifier: SignUpChoice;
  readonly verify?: boolean;
}

export interface Branding {
  readonly logoUrl?: string;
  readonly darkLogoUrl?: string;
  readonly favicon?: string;
  readonly darkFavicon?: string;
}

export interface Color {
  readonly primaryColor: string;
  readonly isDarkModeEnabled: boolean;
  readonly darkPrimaryColor: string;
}

export interface SignInExperience {
  readonly tenantId: string;
  readonly color: Color;
  readonly branding: Branding;
  readonly customCss: string | null;
  readonly customUiAssets: { readonly id: string; readonly createdAt: number } | null;
  readonly languageInfo: { readonly autoDetect: boolean; readonly fallbackLanguage: string };
  readonly termsOfUseUrl: string | null;
  readonly privacyPolicyUrl: string | null;
  readonly agreeToTermsPolicy: AgreeToTermsPolicy;
  readonly supportEmail: string | null;
  readonly supportWebsiteUrl: string | null;
  readonly unknownSessionRedirectUrl: string | null;
  readonly signIn: { readonly methods: readonly SignInMethod[] };
  readonly signUp: SignUp;
  readonly signInMode: SignInMode;
  readonly forgotPasswordMethods: readonly ForgotPasswordMethod[] | null;
  readonly socialSignInConnectorTargets: readonly string[];
  readonly socialSignIn: { readonly automaticAccountLinking?: boolean; readonly skipRequiredIdentifiers?: boolean };
  readonly singleSignOnEnabled: boolean;
  readonly mfa: { readonly factors: readonly string[] };
  readonly passwordExpiration: { readonly enabled?: boolean };
}

/** The top-level fields of `draft` that differ from `saved`: the body of the PATCH. The order of keys, which the database changes, does not count. */
export function changesOf(saved: SignInExperience, draft: SignInExperience): Partial<SignInExperience> {
  const before: Readonly<Record<string, unknown>> = { ...saved };
  const changed = Object.entries(draft).filter(([key, value]) => hashKey([value]) !== hashKey([before[key]]));
  return Object.fromEntries(changed);
}
