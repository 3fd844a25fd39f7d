import { ApiFailure } from '../api/api-failure.ts';
import type { ProviderKind } from '../api/experience-api.ts';
import { becomeRegistration } from './become-registration.ts';
import { complete, type FlowParts } from './complete.ts';
import type { Next } from './next.ts';
import { needsAgreement } from './sign-up-rules.ts';
import { nameOf } from './social-connectors.ts';

/** A place where a person signs in instead of here, and comes back from. */
export interface Provider {
  readonly kind: ProviderKind;
  readonly connectorId: string;
}

/** The way to a provider and back. */
export function providerSteps(parts: FlowParts) {
  const { api, memory, experience } = parts;
  return {
    visitProvider: async ({ kind, connectorId }: Provider): Promise<Next> => {
      const event = experience.signInMode === 'Register' ? 'Register' : 'SignIn';
      const { identifier } = memory.read();
      memory.start(event);
      if (identifier && kind === 'sso') memory.update({ identifier });
      await api.start(event); // without a challenge: the provider takes care of robots
      const state = randomState();
      const redirectUri = `${globalThis.location.origin}/callback/${connectorId}`;
      const { authorizationUri, verificationId } = await byProvider(parts, { kind, connectorId }, () =>
        api.startProvider({ kind, connectorId, state, redirectUri }),
      );
      memory.update({ visit: { kind, connectorId, verificationId, state } });
      return { type: 'visit', href: authorizationUri };
    },
    /** Takes the provider's answer, which must be the one to this tab's question. */
    returnFromProvider: async (connectorId: string, query: URLSearchParams): Promise<Next> => {
      const { visit } = memory.read();
      if (!visit || visit.connectorId !== connectorId || visit.state !== query.get('state')) {
        throw new ApiFailure({ code: 'page.attempt', status: 0 });
      }
      const { kind, verificationId } = visit;
      const hasCancelled = /^(?:access_denied|user_cancelled\w*|consent_required)$/.test(query.get('error') ?? '');
      await byProvider(parts, { kind, connectorId, hasCancelled }, () =>
        api.verifyProvider({ kind, connectorId, verificationId, connectorData: Object.fromEntries(query) }),
      );
      return complete(parts, verificationId);
    },
    /** The person says that the account with the same address is theirs. */
    linkRelated: (): Promise<Next> => {
      memory.update({ isLinking: true });
      return complete(parts, memory.read().provenBy);
    },
    /** They want an account of its own. */
    registerUnlinked: async (): Promise<Next> => {
      if (needsAgreement(experience, 'Register') && !memory.read().hasAgreed) return { type: 'offer-registration' };
      await becomeRegistration(parts);
      return complete(parts, memory.read().provenBy);
    },
  };
}

/** What went wrong at the provider means nothing to the person; the administrator finds it in the log. */
async function byProvider<Result>(
  { experience, language }: FlowParts,
  { kind, connectorId, hasCancelled = false }: Provider & { readonly hasCancelled?: boolean },
  call: () => Promise<Result>,
): Promise<Result> {
  try {
    return await call();
  } catch (cause) {
    if (!(cause instanceof ApiFailure) || !cause.code.startsWith('connector.')) throw cause;
    const failure = kind === 'sso' ? 'page.provider' : 'page.social';
    const data = { name: nameOf(experience, connectorId, language) };
    throw new ApiFailure({ code: hasCancelled ? 'page.cancelled' : failure, status: cause.status, data }, { cause });
  }
}

/** `crypto.randomUUID` is missing on plain http. */
const randomState = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
