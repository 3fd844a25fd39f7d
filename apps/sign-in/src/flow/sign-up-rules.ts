import type { IdentifierType, SignInExperience, SignInMethod } from '../app/page-data.ts';
import type { FlowState } from './flow-memory.ts';
import { webConnectors } from './social-connectors.ts';

export const maySignIn = (experience: SignInExperience): boolean =>
  experience.signInMode !== 'Register' && (experience.signIn.methods.length > 0 || webConnectors(experience).length > 0);

export const mayRegister = ({ signInMode, signUp }: SignInExperience): boolean => signInMode !== 'SignIn' && signUp.identifiers.length > 0;

/** Whether new people have a provider to come from, if nothing else. */
export const mayComeFromProvider = (experience: SignInExperience): boolean =>
  experience.signInMode !== 'SignIn' && webConnectors(experience).length > 0;

/** Whether a proven address of this type may become an account of its own. */
export function mayRegisterWith(experience: SignInExperience, type: IdentifierType | undefined): boolean {
  return mayRegister(experience) && type !== undefined && experience.signUp.identifiers.includes(type);
}

/**
 * A proven, unknown address becomes an account without a question only where it can mean nothing else: one kind of identifier,
 * and no agreement outstanding. Otherwise the person may have an account under another address, and a second one would hurt.
 * A one-time token was made for that address, so it means nothing else.
 */
export function shouldAskBeforeRegistering(
  experience: SignInExperience,
  { hasAgreed, isInvited }: Pick<FlowState, 'hasAgreed' | 'isInvited'>,
): boolean {
  return (experience.signIn.methods.length > 1 && !isInvited) || (needsAgreement(experience, 'Register') && !hasAgreed);
}

/** Whether the terms need a tick before this event; with `Automatic` a sentence is enough. */
export function needsAgreement(experience: SignInExperience, event: 'SignIn' | 'Register'): boolean {
  const { agreeToTermsPolicy, termsOfUseUrl, privacyPolicyUrl } = experience;
  if (!termsOfUseUrl && !privacyPolicyUrl) return false;
  return agreeToTermsPolicy === 'Manual' || (agreeToTermsPolicy === 'ManualRegistrationOnly' && event === 'Register');
}

/** How this kind of identifier is proven first, and what else may be used instead. */
export function waysToProve({ password, verificationCode, isPasswordPrimary }: SignInMethod): readonly ('password' | 'code')[] {
  if (password && verificationCode) return isPasswordPrimary ? ['password', 'code'] : ['code', 'password'];
  return password ? ['password'] : ['code'];
}

/** Identifier and password are asked for together where no identifier could lead anywhere else. */
export const isPasswordOnly = ({ signIn }: SignInExperience): boolean =>
  signIn.methods.every(({ password, verificationCode }) => password && !verificationCode);

/** Addresses that a forgotten password can be reset through. */
export const recoveryTypes = ({ forgotPassword }: SignInExperience): readonly ('email' | 'phone')[] => [
  ...(forgotPassword.email ? (['email'] as const) : []),
  ...(forgotPassword.phone ? (['phone'] as const) : []),
];
