import { ApiFailure } from '../api/api-failure.ts';
import type { ExperienceApi } from '../api/experience-api.ts';
import type { SignInExperience } from '../app/page-data.ts';
import { becomeRegistration } from './become-registration.ts';
import type { FlowMemory } from './flow-memory.ts';
import { nextAfterFailure, type Next } from './next.ts';
import { unknownAtProvider, type Refusal } from './unknown-at-provider.ts';
import { mayRegisterWith, shouldAskBeforeRegistering } from './sign-up-rules.ts';

export interface FlowParts {
  readonly api: ExperienceApi;
  readonly memory: FlowMemory;
  readonly experience: SignInExperience;
  /** Takes the challenge, where the tenant has one. */
  readonly solveCaptcha: () => Promise<string | undefined>;
  /** BCP 47 tag of the language of the page. */
  readonly language: string;
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

/** @returns where to ask first; nowhere when the person is known now */
async function identify(parts: FlowParts, verificationId: string | undefined): Promise<Next | undefined> {
  try {
    await parts.api.identify(verificationId, { isLinking: parts.memory.read().isLinking === true });
    return undefined;
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return followTruth(parts, { failure, verificationId });
  }
}

/** What was proven belongs to an account or does not: the event follows what is true. */
async function followTruth(parts: FlowParts, refusal: Refusal): Promise<Next | undefined> {
  const { failure, verificationId } = refusal;
  const { event, identifier, isInvited, isLinking } = parts.memory.read();
  const isSignIn = event === 'SignIn';
  if (isSignIn && failure.code === 'user.user_not_exist' && (isInvited || mayRegisterWith(parts.experience, identifier?.type))) {
    if (shouldAskBeforeRegistering(parts.experience, parts.memory.read())) return { type: 'offer-registration' };
    await becomeRegistration(parts);
  } else if (isSignIn && isUnknownAtProvider(failure) && !isLinking) {
    return unknownAtProvider(parts, refusal);
  } else if (event === 'Register' && isTaken(failure) && parts.experience.signInMode !== 'Register') {
    await parts.api.switchEvent('SignIn');
    parts.memory.update({ event: 'SignIn' });
  } else throw failure;
  await parts.api.identify(verificationId);
  return undefined;
}

const isUnknownAtProvider = ({ code }: ApiFailure): boolean => code === 'user.identity_not_exist' || code === 'user.sso_identity_not_exist';
const isTaken = ({ code }: ApiFailure): boolean => code === 'user.email_already_in_use' || code === 'user.phone_already_in_use';
