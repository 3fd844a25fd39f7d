import { queryOptions } from '@tanstack/react-query';

import { tenantEndpoint } from '../../app/api-client.ts';
import { ApiFailure } from '../../app/api-failure.ts';
import type { ApiDocument } from './document.ts';

export const documentNames = ['management', 'experience', 'user'] as const;
export type DocumentName = (typeof documentNames)[number];

export const toDocumentName = (name: string | undefined): DocumentName => documentNames.find((known) => known === name) ?? 'management';

/** What the running server offers; it does not change while it runs. */
export const documentQuery = (name: DocumentName) =>
  queryOptions({
    queryKey: ['api-reference', name],
    queryFn: async ({ signal }) => {
      const response = await fetch(`${await tenantEndpoint()}/api/.well-known/${name}.openapi.json`, { signal });

      if (!response.ok) {
        throw await ApiFailure.from(response);
      }

      return (await response.json()) as ApiDocument; // our own server's, of this version
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
