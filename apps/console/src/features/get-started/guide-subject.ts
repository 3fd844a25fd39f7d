import { queryOptions } from '@tanstack/react-query';

import { tenantEndpoint } from '../../app/api-client.ts';
import { managementResourceOf } from '../../app/auth.ts';
import { currentTenantId } from '../../app/location.ts';
import { queryClient } from '../../app/query-client.ts';
import { hasSecrets, isUsable, type Application } from '../applications/application.ts';
import { applicationQuery, secretsQuery } from '../applications/queries.ts';
import { originOf, type GuideValues } from './fill-placeholders.ts';
import type { Guide } from './guide.ts';

/** The application that a guide speaks of. */
export type GuideSubject = { application: Application; secret: string; endpoint: string };

const fetchSecret = async (application: Application) => {
  if (!hasSecrets(application.type)) {
    return '';
  }

  const secrets = await queryClient.fetchQuery(secretsQuery(application.id));

  return secrets.find((secret) => isUsable(secret, Date.now()))?.value ?? '';
};

export const guideSubjectQuery = (id: string) =>
  queryOptions({
    queryKey: ['applications', id, 'guide'],
    queryFn: async (): Promise<GuideSubject> => {
      const [application, endpoint] = await Promise.all([queryClient.fetchQuery(applicationQuery(id)), tenantEndpoint()]);

      return { application, endpoint, secret: await fetchSecret(application) };
    },
  });

/** What the samples are filled with: registered addresses first, else those that the guide suggests. */
export const guideValues = (guide: Guide, { application, secret, endpoint }: GuideSubject): GuideValues => {
  const { redirectUris, postLogoutRedirectUris } = application.oidcClientMetadata;
  const redirectUri = redirectUris[0] ?? guide.suggested?.redirectUri ?? '';

  return {
    endpoint,
    appId: application.id,
    appSecret: secret,
    redirectUri,
    postLogoutRedirectUri: postLogoutRedirectUris[0] ?? guide.suggested?.postLogoutRedirectUri ?? '',
    origin: originOf(redirectUri),
    tenantId: currentTenantId,
    managementResource: managementResourceOf(currentTenantId),
  };
};
