import { z } from 'zod';
import { consentScopeKinds, userScopes } from './user-scope.ts';

const ids = z.array(z.string().min(1));
const userScope = z.enum(userScopes);

export const newConsentScopesSchema = z.object({
  organizationScopes: ids.optional(),
  resourceScopes: ids.optional(),
  organizationResourceScopes: ids.optional(),
  userScopes: z.array(userScope).optional(),
});

const scope = z.object({ id: z.string(), name: z.string(), description: z.string().nullable() });
const scopesOfResource = z.object({
  resource: z.object({ id: z.string(), name: z.string(), indicator: z.string() }),
  scopes: z.array(scope),
});
export const consentScopesSchema = z.object({
  organizationScopes: z.array(scope),
  resourceScopes: z.array(scopesOfResource),
  organizationResourceScopes: z.array(scopesOfResource),
  userScopes: z.array(userScope),
});

export const consentScopeParams = z.object({
  applicationId: z.string().min(1),
  scopeType: z.enum(consentScopeKinds),
  scopeId: z.string().min(1),
});
export const metadataClientScopeParams = consentScopeParams.omit({ applicationId: true });

export const consentingUserParams = z.object({ id: z.string().min(1), userId: z.string().min(1) });
export const consentOrganizationParams = consentingUserParams.extend({ organizationId: z.string().min(1) });
export const organizationIdsSchema = z.object({ organizationIds: ids });
export const newOrganizationIdsSchema = z.object({ organizationIds: ids.min(1) });
