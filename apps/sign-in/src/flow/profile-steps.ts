import type { CodeIdentifier, ProfileUpdate } from '../api/experience-api.ts';
import { complete, type FlowParts } from './complete.ts';
import type { Next } from './next.ts';
import { isCodeIdentifier, sendCode } from './send-code.ts';

/** What an account still lacks, given by a person whom the server knows or is about to know. */
export function profileSteps(parts: FlowParts) {
  const { api, memory } = parts;
  return {
    /** Adds what was missing and goes on from there. */
    addProfile: async (update: ProfileUpdate): Promise<Next> => {
      await api.addProfile(update);
      return complete(parts, memory.read().provenBy);
    },
    sendProfileCode: async (identifier: CodeIdentifier): Promise<Next> => {
      await sendCode(parts, { identifier, event: memory.read().event });
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
