import { ApiFailure } from '../api/api-failure.ts';
import type { CodeIdentifier, Identifier, InteractionEvent } from '../api/experience-api.ts';
import { becomeRegistration } from './become-registration.ts';
import { complete, type FlowParts } from './complete.ts';
import { enterpriseSteps } from './enterprise-steps.ts';
import type { Next } from './next.ts';
import { providerSteps } from './provider-steps.ts';
import { profileSteps } from './profile-steps.ts';
import { isCodeIdentifier, sendCode } from './send-code.ts';

/** What a person does, as one call each. A call answers where to go next, or throws ApiFailure for the field that caused it. */
export type Flow = ReturnType<typeof createFlow>;

export function createFlow(parts: FlowParts) {
  const { api, memory } = parts;

  // The identifier is remembered before anything can fail: the screen that asked goes on showing it.
  const begin = async (event: InteractionEvent, identifier: Identifier, { isProof = false } = {}) => {
    memory.start(event);
    memory.update({ identifier });
    await api.start(event, await (isProof ? undefined : parts.solveCaptcha()));
  };

  return {
    /** Wipes what the server knew and sends a first code. */
    beginWithCode: async (event: InteractionEvent, identifier: CodeIdentifier): Promise<Next> => {
      await begin(event, identifier);
      await sendCode(parts, { identifier, event });
      return { type: 'screen', path: `/${codeScreens[event]}/verification-code` };
    },
    resendCode: async (): Promise<void> => {
      const { identifier, event } = memory.read();
      if (isCodeIdentifier(identifier)) await sendCode(parts, { identifier, event });
    },
    signInWithPassword: async (identifier: Identifier, password: string): Promise<Next> => {
      await begin('SignIn', identifier);
      const { verificationId } = await api.verifyPassword(identifier, password);
      memory.update({ method: 'password' });
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
      await begin('Register', { type: 'username', value: username });
      await api.addProfile({ type: 'username', value: username });
      memory.update({ method: 'password' });
      return parts.experience.signUp.password ? { type: 'screen', path: '/register/password' } : complete(parts, undefined);
    },
    /** Uses the token of a magic link: it signs in, registers, or opens the way to a new password, whatever it was made for. */
    spendOneTimeToken: async (identifier: CodeIdentifier, token: string): Promise<Next> => {
      const isClosed = parts.experience.signInMode === 'Register';
      await begin(isClosed ? 'Register' : 'SignIn', identifier, { isProof: true });
      const verify = () => api.verifyOneTimeToken(identifier, token);
      const { verificationId } = await verify().catch(async (failure: unknown) => {
        if (!(failure instanceof ApiFailure) || failure.code !== 'one_time_token.interaction_event_mismatch') throw failure;
        await begin('ForgotPassword', identifier, { isProof: true });
        return verify();
      });
      memory.update({ isInvited: true });
      return complete(parts, verificationId);
    },
    /** Something was added that the server asked for: on from there. */
    goOn: (): Promise<Next> => complete(parts, memory.read().provenBy),
    ...profileSteps(parts),
    ...enterpriseSteps(parts),
    ...providerSteps(parts),
  };
}

const codeScreens = { SignIn: 'sign-in', Register: 'register', ForgotPassword: 'forgot-password' } as const satisfies Record<
  InteractionEvent,
  string
>;
