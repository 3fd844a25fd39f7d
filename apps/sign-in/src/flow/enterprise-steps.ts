import { ApiFailure } from '../api/api-failure.ts';
import type { Identifier } from '../api/experience-api.ts';
import { complete, type FlowParts } from './complete.ts';
import type { Next } from './next.ts';

/** The way to an enterprise's identity provider and back. */
export function enterpriseSteps(parts: FlowParts) {
  const { api, memory, experience } = parts;

  const visitEnterprise = async (connectorId: string): Promise<Next> => {
    const event = experience.signInMode === 'Register' ? 'Register' : 'SignIn';
    const { identifier } = memory.read();
    memory.start(event);
    if (identifier) memory.update({ identifier });
    await api.start(event); // without a challenge: the enterprise takes care of robots
    const state = randomState();
    const redirectUri = `${globalThis.location.origin}/callback/${connectorId}`;
    const { authorizationUri, verificationId } = await byProvider(() => api.startSso(connectorId, { state, redirectUri }));
    memory.update({ visit: { connectorId, verificationId, state } });
    return { type: 'visit', href: authorizationUri };
  };

  const isMaybeEnterprise = ({ type }: Identifier): boolean => type === 'email' && experience.ssoConnectors.length > 0;

  return {
    visitEnterprise,
    /** Whether it is worth asking to whom an address belongs. */
    isMaybeEnterprise,
    /** Leads the people of an enterprise to its provider; nowhere when the address is nobody's. */
    findEnterprise: async (identifier: Identifier): Promise<Next | undefined> => {
      if (!isMaybeEnterprise(identifier)) return undefined;
      const { connectorIds } = await api.findEnterprises(identifier.value);
      const [first, ...others] = connectorIds;
      if (first === undefined) return undefined;
      memory.update({ identifier, enterpriseIds: connectorIds });
      return others.length > 0 ? { type: 'screen', path: '/single-sign-on/connectors' } : visitEnterprise(first);
    },
    /** Takes the provider's answer, which must be the one to this tab's question. */
    returnFromEnterprise: async (connectorId: string, query: URLSearchParams): Promise<Next> => {
      const { visit } = memory.read();
      if (!visit || visit.connectorId !== connectorId || visit.state !== query.get('state')) {
        throw new ApiFailure({ code: 'page.attempt', status: 0 });
      }
      const { verificationId } = visit;
      await byProvider(() => api.verifySso(connectorId, { verificationId, connectorData: Object.fromEntries(query) }));
      return complete(parts, verificationId);
    },
  };
}

/** What went wrong at the provider means nothing to the person; the administrator finds it in the log. */
async function byProvider<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (cause) {
    const isTheirs = cause instanceof ApiFailure && cause.code.startsWith('connector.');
    throw isTheirs ? new ApiFailure({ code: 'page.provider', status: cause.status }, { cause }) : cause;
  }
}

/** `crypto.randomUUID` is missing on plain http. */
const randomState = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
