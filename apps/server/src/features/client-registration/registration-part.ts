import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { findSettings } from './queries/settings.ts';
import { defaultRegistrationSettings, type RegistrationSettings } from './registration-settings.ts';

/** Whether clients may register themselves at the tenant, and as what. */
export const clientRegistrationPart = defineSnapshotPart<RegistrationSettings>({
  name: 'client-registration',
  load: async ({ db }) => (await findSettings(db)) ?? defaultRegistrationSettings,
});
