import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { findUsedCustomUi } from './queries.ts';
import type { CustomUiFiles } from './tables.ts';

export interface CustomUi {
  readonly id: string;
  /** By path: what the bundle does not hold is known without asking the store. */
  readonly files: CustomUiFiles;
}

/** The sign-in pages of the tenant's own that are in use. */
export const customUiPart = defineSnapshotPart<CustomUi | undefined>({ name: 'custom-ui', load: ({ db }) => findUsedCustomUi(db) });
