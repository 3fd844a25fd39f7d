import type { Identifier } from '../api/experience-api.ts';
import type { FlowParts } from './complete.ts';
import type { Next } from './next.ts';
import { providerSteps } from './provider-steps.ts';

/** Whose people an address belongs to. */
export function enterpriseSteps(parts: FlowParts) {
  const { api, memory, experience } = parts;
  const isMaybeEnterprise = ({ type }: Identifier): boolean => type === 'email' && experience.ssoConnectors.length > 0;
  return {
    /** Whether it is worth asking to whom an address belongs. */
    isMaybeEnterprise,
    /** Leads the people of an enterprise to its provider; nowhere when the address is nobody's. */
    findEnterprise: async (identifier: Identifier): Promise<Next | undefined> => {
      if (!isMaybeEnterprise(identifier)) return undefined;
      const { connectorIds } = await api.findEnterprises(identifier.value);
      const [first, ...others] = connectorIds;
      if (first === undefined) return undefined;
      memory.update({ identifier, enterpriseIds: connectorIds });
      if (others.length > 0) return { type: 'screen', path: '/single-sign-on/connectors' };
      return providerSteps(parts).visitProvider({ kind: 'sso', connectorId: first });
    },
  };
}
