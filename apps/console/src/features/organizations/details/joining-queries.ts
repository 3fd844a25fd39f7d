import { queryOptions } from '@tanstack/react-query';

import { api } from '../../../app/api-client.ts';
import type { AnswerOf } from '../../../app/api-types.ts';
import { organizationPath, organizationsKey } from '../queries.ts';

/** Who joins an organization when they register, and as what. */
export type Joining = { emailDomains: string[]; roleIds: string[]; ssoConnectorIds: string[] };

export const joiningQuery = (organizationId: string) =>
  queryOptions({
    queryKey: [...organizationsKey, organizationId, 'joining'],
    queryFn: async ({ signal }): Promise<Joining> => {
      const path = `${organizationPath(organizationId)}/jit`;
      const [domains, roles, connectors] = await Promise.all([
        api.get<AnswerOf<'ListOrganizationJitEmailDomains'>>(`${path}/email-domains`, { signal }),
        api.get<AnswerOf<'ListOrganizationJitRoles'>>(`${path}/roles`, { signal }),
        api.get<AnswerOf<'ListOrganizationJitSsoConnectors'>>(`${path}/sso-connectors`, { signal }),
      ]);

      return {
        emailDomains: domains.map(({ emailDomain }) => emailDomain),
        roleIds: roles.map(({ id }) => id),
        ssoConnectorIds: connectors.map(({ id }) => id),
      };
    },
  });

export const ssoConnectorsQuery = queryOptions({
  queryKey: ['sso-connectors', 'choice'],
  queryFn: async ({ signal }) => api.get<AnswerOf<'ListSsoConnectors'>>('/api/sso-connectors', { signal }),
});

export const replaceJoining = async (organizationId: string, { emailDomains, roleIds, ssoConnectorIds }: Joining) => {
  const path = `${organizationPath(organizationId)}/jit`;
  await api.put(`${path}/email-domains`, { emailDomains });
  await api.put(`${path}/roles`, { organizationRoleIds: roleIds });
  await api.put(`${path}/sso-connectors`, { ssoConnectorIds });
};
