import type { SignInExperience } from '../sign-in-experience.ts';
import { workingForgotPassword, type Connectors } from '../sign-up-and-sign-in/rules.ts';

export interface PreviewSettings {
  readonly draft: SignInExperience;
  readonly connectors: Connectors;
  readonly language: string;
  readonly theme: 'light' | 'dark';
}

/** What the hosted page in the frame draws itself by (apps/sign-in, preview). */
export function previewMessage({ draft, connectors, language, theme }: PreviewSettings) {
  const methods = workingForgotPassword(draft, connectors);
  return {
    type: 'lintel-preview',
    signInExperience: {
      ...draft,
      forgotPassword: { email: methods.includes('EmailVerificationCode'), phone: methods.includes('PhoneVerificationCode') },
    },
    language,
    theme,
  } as const;
}
