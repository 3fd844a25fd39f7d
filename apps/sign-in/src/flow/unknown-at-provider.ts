import type { ApiFailure } from '../api/api-failure.ts';
import { becomeRegistration } from './become-registration.ts';
import type { FlowParts } from './complete.ts';
import type { Next } from './next.ts';
import { needsAgreement } from './sign-up-rules.ts';

/** An identification that the server has refused. */
export interface Refusal {
  readonly failure: ApiFailure;
  readonly verificationId: string | undefined;
}

/**
 * Nobody here has the account from which a person came back. One with the same verified address is theirs, without a question where the tenant
 * trusts that, else when they say so; without one they register.
 *
 * @returns where to ask; nowhere when they are known now
 */
export async function unknownAtProvider(parts: FlowParts, { failure, verificationId }: Refusal): Promise<Next | undefined> {
  const { api, memory, experience } = parts;
  const { relatedUser: related } = (failure.data ?? {}) as { relatedUser?: { type: string; value: string } }; // of our own server
  if (related && experience.socialSignIn.automaticAccountLinking) {
    await api.identify(verificationId, { isLinking: true });
    return undefined;
  }
  if (related) {
    memory.update({ related });
    return { type: 'screen', path: `/social/link/${memory.read().visit?.connectorId ?? ''}` };
  }
  if (experience.signInMode === 'SignIn') throw failure;
  if (needsAgreement(experience, 'Register') && !memory.read().hasAgreed) return { type: 'offer-registration' };
  await becomeRegistration(parts);
  await api.identify(verificationId);
  return undefined;
}
