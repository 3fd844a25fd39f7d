import { ApiFailure } from '../api/api-failure.ts';
import type { ExperienceApi } from '../api/experience-api.ts';
import type { SignInExperience } from '../app/page-data.ts';
import type { FlowMemory } from './flow-memory.ts';
import { nextAfterFailure, type Next } from './next.ts';
import { mayRegisterWith, needsAgreement, shouldAskBeforeRegistering } from './sign-up-rules.ts';

export interface FlowParts {
  readonly api: ExperienceApi;
  readonly memory: FlowMemory;
  readonly experience: SignInExperience;
  /** Takes the challenge, where the tenant has one. */
  readonly solveCaptcha: () => Promise<string | undefined>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Identify, submit, and where the answer leads. */
export async function complete(parts: FlowParts, verificationId: string | undefined): Promise<Next> {
  try {
    if (!parts.memory.read().isIdentified) {
      parts.memory.update(verificationId === undefined ? {} : { provenBy: verificationId });
      const offer = await identify(parts, verificationId);
      if (offer) return offer;
      parts.memory.update({ isIdentified: true });
    }
    const answer = await parts.api.submit();
    if (answer?.redirectTo) return { type: 'leave', href: answer.redirectTo };
    return { type: 'screen', path: '/sign-in', notice: 'passwordChanged' };
  } catch (failure) {
    return nextAfterFailure(failure);
  }
}

/** A verified address belongs to an account or does not: the event follows what is true. */
async function identify(parts: FlowParts, verificationId: string | undefined): Promise<Next | undefined> {
  const { event, identifier, isInvited } = parts.memory.read();
  try {
    await parts.api.identify(verificationId);
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    const mayBecomeAccount = isInvited || mayRegisterWith(parts.experience, identifier?.type);
    if (event === 'SignIn' && failure.code === 'user.user_not_exist' && mayBecomeAccount) {
      if (shouldAskBeforeRegistering(parts.experience, parts.memory.read())) return { type: 'offer-registration' };
      await becomeRegistration(parts);
      await parts.api.identify(verificationId);
    } else if (event === 'SignIn' && failure.code === 'user.sso_identity_not_exist' && parts.experience.signInMode !== 'SignIn') {
      if (needsAgreement(parts.experience, 'Register') && !parts.memory.read().hasAgreed) return { type: 'offer-registration' };
      await becomeRegistration(parts);
      await parts.api.identify(verificationId);
    } else if (event === 'Register' && isTaken(failure) && parts.experience.signInMode !== 'Register') {
      await parts.api.switchEvent('SignIn');
      parts.memory.update({ event: 'SignIn' });
      await parts.api.identify(verificationId);
    } else throw failure;
  }
  return undefined;
}

/** From here on a new account is made. */
export async function becomeRegistration({ api, memory }: FlowParts): Promise<void> {
  await api.switchEvent('Register');
  memory.update({ event: 'Register' });
}

const isTaken = ({ code }: ApiFailure): boolean => code === 'user.email_already_in_use' || code === 'user.phone_already_in_use';
