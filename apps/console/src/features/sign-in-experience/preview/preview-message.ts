import type { Connector } from '../../connectors/connector.ts';
import type { SignInExperience } from '../sign-in-experience.ts';
import { workingForgotPassword, type Connectors } from '../sign-up-and-sign-in/rules.ts';

export interface PreviewSettings {
  readonly draft: SignInExperience;
  readonly connectors: Connectors;
  /** All of them; the draft says which ones have a button. */
  readonly socialConnectors: readonly Connector[];
  readonly language: string;
  readonly theme: 'light' | 'dark';
}

/** What the hosted page in the frame draws itself by (apps/sign-in, preview). */
export function previewMessage({ draft, connectors, socialConnectors, language, theme }: PreviewSettings) {
  const buttons = draft.socialSignInConnectorTargets.flatMap((target) =>
    socialConnectors.filter((connector) => connector.target === target),
  );
  const methods = workingForgotPassword(draft, connectors);
  return {
    type: 'lintel-preview',
    signInExperience: {
      ...draft,
      socialConnectors: buttons.map(({ id, target, platform, name, logo, logoDark }) => ({ id, target, platform, name, logo, logoDark })),
      forgotPassword: { email: methods.includes('EmailVerificationCode'), phone: methods.includes('PhoneVerificationCode') },
    },
    language,
    theme,
  } as const;
}
