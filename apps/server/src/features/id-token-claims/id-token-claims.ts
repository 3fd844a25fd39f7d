import { z } from 'zod';
import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { findEnabledClaims } from './queries.ts';

/** Claims that an ID token carries only where the tenant says so; user info always has them. */
export const extendedClaims = [
  'custom_data',
  'identities',
  'sso_identities',
  'roles',
  'organizations',
  'organization_data',
  'organization_roles',
] as const;
export type ExtendedClaim = (typeof extendedClaims)[number];

const defaultClaims: readonly ExtendedClaim[] = ['roles', 'organizations', 'organization_roles'];

export const idTokenConfigSchema = z.object({ enabledExtendedClaims: z.array(z.enum(extendedClaims)).max(100).optional() });

/** The extended claims of a tenant's ID tokens. */
export const idTokenClaimsPart = defineSnapshotPart<ReadonlySet<string>>({
  name: 'id-token-claims',
  load: async ({ db }) => new Set((await findEnabledClaims(db)) ?? defaultClaims),
});
