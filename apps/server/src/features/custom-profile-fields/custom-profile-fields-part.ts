import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { listFields } from './queries.ts';
import type { CustomProfileField } from './tables.ts';

/** The tenant's catalogue of profile fields, in the order of the sign-up form. */
export const customProfileFieldsPart = defineSnapshotPart<readonly CustomProfileField[]>({
  name: 'custom-profile-fields',
  load: ({ db }) => listFields(db),
});
