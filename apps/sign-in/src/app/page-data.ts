/** What the server writes into the page: the settings and phrases of this application in this person's language. */
export interface PageData {
  readonly appId?: string;
  readonly organizationId?: string;
  readonly signInExperience: SignInExperience;
  readonly phrases: Phrases;
  readonly app?: PageApplication;
  /** Origin of the console: only there in a preview, the only sender that is listened to. */
  readonly previewOrigin?: string;
}

export interface PageApplication {
  readonly name: string;
  /** Where a lost person can start again. */
  readonly homeUrl?: string;
}

export interface Phrases {
  /** BCP 47 tag of the language that was chosen. */
  readonly lng: string;
  readonly data: PhraseTree;
}

export interface PhraseTree {
  readonly [key: string]: string | PhraseTree;
}

export type IdentifierType = 'username' | 'email' | 'phone';

export interface SignInMethod {
  readonly identifier: IdentifierType;
  readonly password: boolean;
  readonly verificationCode: boolean;
  readonly isPasswordPrimary: boolean;
}

/** Whose challenge people take here before they sign in. */
export interface CaptchaConfig {
  readonly type: 'Turnstile' | 'RecaptchaEnterprise';
  readonly siteKey: string;
  readonly domain?: string;
  readonly mode?: 'invisible' | 'checkbox';
}

export interface FieldPart {
  readonly name: string;
  readonly type: 'Text' | 'Number' | 'Date' | 'Checkbox' | 'Select' | 'Url' | 'Regex' | 'Address' | 'Fullname';
  readonly label?: string;
  readonly description?: string | null;
  readonly required: boolean;
  readonly config?: FieldConfig;
}

export interface FieldConfig {
  readonly placeholder?: string;
  readonly format?: string;
  readonly customFormat?: string;
  readonly defaultValue?: string;
  readonly options?: readonly { readonly label?: string; readonly value: string }[];
  readonly parts?: readonly (FieldPart & { readonly enabled: boolean })[];
}

/** A field of the tenant's own, for the sign-up form. */
export interface ProfileField extends FieldPart {
  readonly config: FieldConfig;
}

/** An enterprise whose people sign in at its own identity provider. */
export interface EnterpriseConnector {
  readonly id: string;
  readonly connectorName: string;
  readonly logo: string;
  readonly darkLogo?: string;
}

/** A provider that anybody may have an account at. */
export interface SocialConnector {
  readonly id: string;
  readonly target: string;
  /** `Native`: inside an app only. */
  readonly platform: 'Native' | 'Universal' | 'Web' | null;
  readonly logo: string;
  readonly logoDark: string | null;
  /** By language. */
  readonly name: Readonly<Record<string, string>>;
}

/** The part of the contract's FullSignInExperience that these pages read. */
export interface SignInExperience {
  readonly color: { readonly primaryColor: string; readonly darkPrimaryColor: string; readonly isDarkModeEnabled: boolean };
  readonly branding: { readonly logoUrl?: string; readonly darkLogoUrl?: string; readonly favicon?: string; readonly darkFavicon?: string };
  readonly hideLogtoBranding: boolean;
  readonly termsOfUseUrl: string | null;
  readonly privacyPolicyUrl: string | null;
  readonly agreeToTermsPolicy: 'Automatic' | 'ManualRegistrationOnly' | 'Manual';
  readonly signIn: { readonly methods: readonly SignInMethod[] };
  readonly signUp: {
    readonly identifiers: readonly IdentifierType[];
    readonly password: boolean;
    readonly verify: boolean;
    readonly secondaryIdentifiers?: readonly { readonly identifier: IdentifierType | 'emailOrPhone'; readonly verify?: boolean }[];
  };
  readonly signInMode: 'SignIn' | 'Register' | 'SignInAndRegister';
  readonly customCss: string | null;
  readonly passwordPolicy: {
    readonly length?: { readonly min?: number; readonly max?: number };
    readonly characterTypes?: { readonly min?: number };
  };
  readonly forgotPassword: { readonly email: boolean; readonly phone: boolean };
  readonly captchaConfig?: CaptchaConfig;
  readonly ssoConnectors: readonly EnterpriseConnector[];
  readonly socialConnectors: readonly SocialConnector[];
  readonly socialSignIn: { readonly automaticAccountLinking?: boolean };
  readonly customProfileFields: readonly ProfileField[];
  /** The fields of the sign-up form in their order; null: all of them. */
  readonly signUpProfileFields: readonly { readonly name: string }[] | null;
  /** Whether people may have their second factor not asked for in a browser of theirs. */
  readonly trustedDevice?: { readonly enabled?: boolean; readonly durationDays?: number };
  readonly supportEmail: string | null;
  readonly supportWebsiteUrl: string | null;
}

/** Reads the block that the server wrote. Throws when the page was not served by it. */
export function readPageData(document: Document): PageData {
  const block = document.getElementById('lintel-data');
  if (!block?.textContent) throw new Error('The page carries no lintel-data block');
  return JSON.parse(block.textContent) as PageData; // written by our own server, apps/server/src/pages
}
