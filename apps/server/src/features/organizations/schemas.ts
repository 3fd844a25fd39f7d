import { z } from 'zod';
import { jsonObject } from '../users/schemas.ts';

const hexColor = z.string().regex(/^#[0-9a-f]{3}([0-9a-f]{3})?$/i);

export const partialColorSchema = z.object({
  primaryColor: hexColor.optional(),
  isDarkModeEnabled: z.boolean().optional(),
  darkPrimaryColor: hexColor.optional(),
});
export type PartialColor = z.infer<typeof partialColorSchema>;

/** Fetched by the person's browser: nothing but http(s) belongs there. */
const picture = z.url({ protocol: /^https?$/ }).max(2048);
export const brandingSchema = z.object({
  logoUrl: picture.optional(),
  darkLogoUrl: picture.optional(),
  favicon: picture.optional(),
  darkFavicon: picture.optional(),
});
export type Branding = z.infer<typeof brandingSchema>;

const organizationFields = {
  name: z.string().min(1).max(128),
  description: z.string().max(256).nullable(),
  customData: jsonObject,
  isMfaRequired: z.boolean(),
  isTrustedDeviceAllowed: z.boolean(),
  color: partialColorSchema,
  branding: brandingSchema,
  customCss: z.string().nullable(),
};

export const organizationSchema = z.object({ tenantId: z.string(), id: z.string(), ...organizationFields, createdAt: z.number() });
export const organizationPatchSchema = z.object(organizationFields).partial();
export const newOrganizationSchema = organizationPatchSchema.extend({ name: organizationFields.name });

export const organizationRoleSchema = z.object({
  tenantId: z.string(),
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  type: z.enum(['User', 'MachineToMachine']),
});

export const organizationRoleSummary = z.object({ id: z.string(), name: z.string() });
export const organizationScopeSchema = organizationRoleSchema.omit({ type: true });

const ids = z.array(z.string().min(1));
export const memberIdsSchema = z.object({ userIds: ids });
export const newMemberIdsSchema = z.object({ userIds: ids.min(1) });
export const bulkRolesSchema = z.object({ userIds: ids.min(1), organizationRoleIds: ids.min(1) });
export const memberRolesSchema = z.object({ organizationRoleIds: ids.optional(), organizationRoleNames: ids.optional() });

export const applicationIdsSchema = z.object({ applicationIds: ids });
export const newApplicationIdsSchema = z.object({ applicationIds: ids.min(1) });
export const bulkApplicationRolesSchema = z.object({ applicationIds: ids.min(1), organizationRoleIds: ids.min(1) });
export const applicationMemberRolesSchema = z.object({ organizationRoleIds: ids.min(1) });

export const organizationParams = z.object({ id: z.string().min(1) });
export const memberParams = organizationParams.extend({ userId: z.string().min(1) });
export const applicationMemberParams = organizationParams.extend({ applicationId: z.string().min(1) });

export const organizationRoleWithScopesSchema = organizationRoleSchema.extend({
  scopes: z.array(organizationRoleSummary),
  resourceScopes: z.array(organizationRoleSummary.extend({ resource: organizationRoleSummary })),
});

const templateFields = { name: z.string().min(1).max(128), description: z.string().max(256).nullable().optional() };

export const newOrganizationRoleSchema = z.object({
  ...templateFields,
  type: z.enum(['User', 'MachineToMachine']).optional(),
  organizationScopeIds: ids.optional(),
  resourceScopeIds: ids.optional(),
});
export const organizationRolePatchSchema = newOrganizationRoleSchema.pick({ name: true, description: true, type: true }).partial();
export const newOrganizationScopeSchema = z.object(templateFields);
export const organizationScopePatchSchema = newOrganizationScopeSchema.partial();

export const organizationScopeIdsSchema = z.object({ organizationScopeIds: ids });
export const newOrganizationScopeIdsSchema = z.object({ organizationScopeIds: ids.min(1) });
export const resourceScopeIdsSchema = z.object({ scopeIds: ids });
export const newResourceScopeIdsSchema = z.object({ scopeIds: ids.min(1) });

const emailDomain = z.string().min(1).max(128).toLowerCase();
export const newJitEmailDomainSchema = z.object({ emailDomain });
export const jitEmailDomainsSchema = z.object({ emailDomains: z.array(emailDomain) });
export const jitEmailDomainSchema = z.object({ tenantId: z.string(), organizationId: z.string(), emailDomain: z.string() });
export const jitEmailDomainParams = organizationParams.extend({ emailDomain });

export const organizationRoleIdsSchema = z.object({ organizationRoleIds: ids });
export const newOrganizationRoleIdsSchema = z.object({ organizationRoleIds: ids.min(1) });
export const jitRoleParams = organizationParams.extend({ organizationRoleId: z.string().min(1) });

export const ssoConnectorIdsSchema = z.object({ ssoConnectorIds: ids });
export const newSsoConnectorIdsSchema = z.object({ ssoConnectorIds: ids.min(1) });
export const jitSsoConnectorParams = organizationParams.extend({ ssoConnectorId: z.string().min(1) });
