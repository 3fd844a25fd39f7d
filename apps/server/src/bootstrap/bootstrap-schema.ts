import { z } from 'zod';
import { builtInIds } from '../features/applications/built-in.ts';
import { applicationName, customClientMetadataSchema, oidcClientMetadataSchema } from '../features/applications/schemas.ts';
import { protocolSettingsSchema, securityProfileSchema } from '../features/applications/protocol-settings-schema.ts';
import { applicationTypes } from '../features/applications/application.ts';
import { newConnector } from '../features/connectors/schemas.ts';
import { newOrganizationSchema } from '../features/organizations/schemas.ts';
import { newResourceSchema } from '../features/resources/schemas.ts';
import { newRoleSchema } from '../features/roles/schemas.ts';
import { signInExperiencePatch } from '../features/sign-in-experience/schemas.ts';
import { signingAlgorithms } from '../features/signing-keys/signing-keys.ts';
import { isTenantId } from '../features/tenants/tenant-id.ts';
import { jsonObject, newUserSchema } from '../features/users/schemas.ts';

/** Shapes of the bootstrap file. Fields are those of the Management API; people, roles and permissions are referred to by name. */

const names = z.array(z.string().min(1));
const id = z
  .string()
  .regex(/^[\w-]{1,21}$/, 'must be 1 to 21 letters, digits, _ and -')
  .refine((text) => !builtInIds.includes(text), 'is the id of a built-in application');
const secretValue = z.string().regex(/^[\x21-\x7e]{1,64}$/, 'must be 1 to 64 visible ASCII characters');

const application = oidcClientMetadataSchema.partial().extend({
  id,
  name: applicationName,
  type: z.enum(applicationTypes).extract(['Native', 'SPA', 'Traditional', 'MachineToMachine']),
  description: z.string().nullable().optional(),
  isThirdParty: z.boolean().optional(),
  customData: jsonObject.optional(),
  customClientMetadata: customClientMetadataSchema.optional(),
  securityProfile: securityProfileSchema.optional(),
  protocolSettings: protocolSettingsSchema.optional(),
  /** Value of the secret named `Default secret`. Not given: made once for types that authenticate. */
  secret: secretValue.optional(),
  /** Names of machine-to-machine roles. */
  roles: names.optional(),
});

const connector = newConnector.extend({ config: jsonObject });

/** A permission: its name alone, or with what it is for. */
const scope = z.union([
  z
    .string()
    .min(1)
    .transform((name) => ({ name, description: undefined })),
  z.object({ name: z.string().min(1).max(256), description: z.string().optional() }),
]);

const resource = newResourceSchema.extend({ scopes: z.array(scope).optional(), isDefault: z.boolean().optional() });

const role = newRoleSchema.omit({ scopeIds: true }).extend({
  description: z.string().min(1).max(128).optional(),
  /** Names of permissions by the indicator of their API resource. */
  scopes: z.record(z.string(), names).optional(),
});

const identified = (user: { username?: unknown; primaryEmail?: unknown; primaryPhone?: unknown }): boolean =>
  user.username !== undefined || user.primaryEmail !== undefined || user.primaryPhone !== undefined;

const user = newUserSchema
  .extend({
    id: z
      .string()
      .regex(/^[\w-]{1,12}$/)
      .optional(),
    isSuspended: z.boolean().optional(),
    roles: names.optional(),
  })
  .refine(identified, 'needs a username, primaryEmail or primaryPhone')
  .refine(
    ({ password, passwordDigest }) => password === undefined || passwordDigest === undefined,
    'takes password or passwordDigest, not both',
  )
  .refine(
    ({ passwordDigest, passwordAlgorithm }) => (passwordDigest === undefined) === (passwordAlgorithm === undefined),
    'needs passwordDigest and passwordAlgorithm together',
  );

const organizationRole = z.object({
  name: z.string().min(1).max(128),
  description: z.string().max(256).optional(),
  type: z.enum(['User', 'MachineToMachine']).optional(),
  /** Names of organization permissions. */
  scopes: names.optional(),
});

const organization = newOrganizationSchema.extend({
  id: z.string().regex(/^[\w-]{1,21}$/),
  members: z
    .array(
      z.object({
        /** Username, e-mail address, phone number or id. */
        user: z.string().min(1),
        /** Names of organization roles. */
        roles: names.optional(),
      }),
    )
    .optional(),
});

const tenant = z.object({
  id: z.string().refine(isTenantId, 'must be 1 to 21 lower-case letters, digits and inner hyphens'),
  name: z.string().min(1).max(128).optional(),
  /** Decides only while the tenant is being created. */
  signingKey: z.enum(signingAlgorithms).optional(),
  resources: z.array(resource).optional(),
  roles: z.array(role).optional(),
  applications: z.array(application).optional(),
  connectors: z.array(connector).optional(),
  signInExperience: signInExperiencePatch.optional(),
  users: z.array(user).optional(),
  organizationScopes: z.array(scope).optional(),
  organizationRoles: z.array(organizationRole).optional(),
  organizations: z.array(organization).optional(),
});

const administrator = newUserSchema
  .pick({ username: true, primaryEmail: true, password: true, name: true })
  .refine(identified, 'needs a username with a password, or a primaryEmail')
  .refine(
    ({ username, primaryEmail, password }) => username === undefined || primaryEmail !== undefined || password !== undefined,
    'needs a password',
  );

export const bootstrapSchema = z.object({
  /** Where editors find a schema; ignored. */
  $schema: z.string().optional(),
  administrator: administrator.optional(),
  tenants: z.array(tenant).optional(),
});

export type Bootstrap = z.infer<typeof bootstrapSchema>;
export type BootstrapTenant = z.infer<typeof tenant>;
export type BootstrapApplication = z.infer<typeof application>;
export type BootstrapConnector = z.infer<typeof connector>;
export type BootstrapResource = z.infer<typeof resource>;
export type BootstrapRole = z.infer<typeof role>;
export type BootstrapUser = z.infer<typeof user>;
export type BootstrapAdministrator = z.infer<typeof administrator>;
export type BootstrapPermission = z.infer<typeof scope>;
export type BootstrapOrganizationRole = z.infer<typeof organizationRole>;
export type BootstrapOrganization = z.infer<typeof organization>;
