import { ApiFailure } from '../api/api-failure.ts';
import type { CodeIdentifier, ExperienceApi, Identifier, InteractionEvent, ProfileUpdate } from '../api/experience-api.ts';
import type { SignInExperience } from '../app/page-data.ts';
import type { FlowMemory } from './flow-memory.ts';
import { nextAfterFailure, type Next } from './next.ts';
import { mayRegisterWith, shouldAskBeforeRegistering } from './sign-up-rules.ts';

export interface FlowParts {
  readonly api: ExperienceApi;
  readonly memory: FlowMemory;
  readonly experience: SignInExperience;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** What a person does, as one call each. A call answers where to go next, or throws ApiFailure for the field that caused it. */
export type Flow = ReturnType<typeof createFlow>;

export function createFlow(parts: FlowParts) {
  const { api, memory } = parts;

  const begin = async (event: InteractionEvent) => {
    memory.start(event);
    await api.start(event);
  };

  const sendCode = async (identifier: CodeIdentifier, event: InteractionEvent): Promise<void> => {
    const { verificationId } = await api.sendCode(identifier, event);
    memory.update({ identifier, verificationId, codeSentAt: parts.now(), method: 'code' });
  };

  return {
    /** Wipes what the server knew and sends a first code. */
    beginWithCode: async (event: InteractionEvent, identifier: CodeIdentifier): Promise<Next> => {
      await begin(event);
      await sendCode(identifier, event);
      return { type: 'screen', path: `/${codeScreens[event]}/verification-code` };
    },
    resendCode: async (): Promise<void> => {
      const { identifier, event } = memory.read();
      if (isCodeIdentifier(identifier)) await sendCode(identifier, event);
    },
    signInWithPassword: async (identifier: Identifier, password: string): Promise<Next> => {
      await begin('SignIn');
      const { verificationId } = await api.verifyPassword(identifier, password);
      memory.update({ identifier, method: 'password' });
      return complete(parts, verificationId);
    },
    verifyCode: async (code: string): Promise<Next> => {
      const { identifier, verificationId = '' } = memory.read();
      if (!isCodeIdentifier(identifier)) return { type: 'restart' };
      const verified = await api.verifyCode({ identifier, verificationId, code });
      return complete(parts, verified.verificationId);
    },
    /** The person agreed that a verified, unknown address becomes an account. */
    registerVerified: async (): Promise<Next> => {
      await becomeRegistration(parts);
      return complete(parts, memory.read().provenBy);
    },
    /** Reserves a user name for a new account; the password comes on the next screen, or the account is made at once. */
    registerUsername: async (username: string): Promise<Next> => {
      await begin('Register');
      await api.addProfile({ type: 'username', value: username });
      memory.update({ identifier: { type: 'username', value: username }, method: 'password' });
      return parts.experience.signUp.password ? { type: 'screen', path: '/register/password' } : complete(parts, undefined);
    },
    /** Adds what was missing and goes on from there. */
    addProfile: async (update: ProfileUpdate): Promise<Next> => {
      await api.addProfile(update);
      return complete(parts, memory.read().provenBy);
    },
    sendProfileCode: async (identifier: CodeIdentifier): Promise<Next> => {
      await sendCode(identifier, memory.read().event);
      return { type: 'screen', path: '/continue/verification-code' };
    },
    addVerifiedProfile: async (code: string): Promise<Next> => {
      const { identifier, verificationId = '', provenBy } = memory.read();
      if (!isCodeIdentifier(identifier)) return { type: 'restart' };
      const verified = await api.verifyCode({ identifier, verificationId, code });
      await api.addProfile({ type: identifier.type, verificationId: verified.verificationId });
      return complete(parts, provenBy);
    },
    resetPassword: async (password: string): Promise<Next> => {
      await api.resetPassword(password);
      return complete(parts, undefined);
    },
  };
}

const codeScreens = { SignIn: 'sign-in', Register: 'register', ForgotPassword: 'forgot-password' } as const satisfies Record<InteractionEvent, string>;

const isCodeIdentifier = (identifier: Identifier | undefined): identifier is CodeIdentifier =>
  identifier?.type === 'email' || identifier?.type === 'phone';

/** Identify, submit, and where the answer leads. */
async function complete(parts: FlowParts, verificationId: string | undefined): Promise<Next> {
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
  const { event, identifier } = parts.memory.read();
  try {
    await parts.api.identify(verificationId);
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    if (event === 'SignIn' && failure.code === 'user.user_not_exist' && mayRegisterWith(parts.experience, identifier?.type)) {
      if (shouldAskBeforeRegistering(parts.experience, parts.memory.read())) return { type: 'offer-registration' };
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

async function becomeRegistration({ api, memory }: FlowParts): Promise<void> {
  await api.switchEvent('Register');
  memory.update({ event: 'Register' });
}

const isTaken = ({ code }: ApiFailure): boolean => code === 'user.email_already_in_use' || code === 'user.phone_already_in_use';
