import type { SignInExperienceSettings } from './schemas.ts';

/** What a new tenant starts with. The admin tenant lets its first administrator register, later ones only sign in. */
export function defaultSignInExperience(tenant: { isAdmin: boolean }): SignInExperienceSettings {
  return {
    color: { primaryColor: '#0F766E', isDarkModeEnabled: true, darkPrimaryColor: '#2DB5A8' },
    branding: {},
    hideLogtoBranding: false,
    languageInfo: { autoDetect: true, fallbackLanguage: 'en' },
    termsOfUseUrl: null,
    privacyPolicyUrl: null,
    agreeToTermsPolicy: 'Automatic',
    signIn: { methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }] },
    signUp: { identifiers: ['username'], password: true, verify: false },
    socialSignIn: {},
    socialSignInConnectorTargets: [],
    signInMode: tenant.isAdmin ? 'Register' : 'SignInAndRegister',
    customCss: null,
    customContent: {},
    customUiAssets: null,
    customUiCsp: {},
    passwordPolicy: {},
    mfa: tenant.isAdmin
      ? { factors: ['Totp', 'WebAuthn', 'BackupCode'], policy: 'NoPrompt', organizationRequiredMfaPolicy: 'Mandatory' }
      : { factors: [], policy: 'UserControlled' },
    adaptiveMfa: {},
    trustedDevice: {},
    singleSignOnEnabled: false,
    supportEmail: null,
    supportWebsiteUrl: null,
    unknownSessionRedirectUrl: null,
    captchaPolicy: {},
    sentinelPolicy: {},
    emailBlocklistPolicy: {},
    verificationCodePolicy: {},
    forgotPasswordMethods: null,
    passkeySignIn: {},
    signUpProfileFields: null,
    passwordExpiration: {},
    usernamePolicy: {
      caseSensitive: true,
      minLength: 1,
      maxLength: 128,
      allowedChars: { lowercase: true, uppercase: true, numbers: true, underscore: true },
    },
  };
}
