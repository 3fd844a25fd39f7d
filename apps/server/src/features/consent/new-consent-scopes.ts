import type { z } from 'zod';
import type { NewConsentScopes } from './queries/consent-scopes.ts';
import type { newConsentScopesSchema } from './schemas.ts';

/** What is to be allowed, each scope once. */
export const toNewConsentScopes = (body: z.infer<typeof newConsentScopesSchema>): NewConsentScopes => ({
  organizationScopes: unique(body.organizationScopes),
  resourceScopes: unique(body.resourceScopes),
  organizationResourceScopes: unique(body.organizationResourceScopes),
  userScopes: unique(body.userScopes),
});

const unique = <Id extends string>(ids: readonly Id[] = []): Id[] => [...new Set(ids)];
