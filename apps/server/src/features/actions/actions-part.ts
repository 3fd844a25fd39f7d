import { openEnvironment, type EnvironmentVariables } from '../../foundation/sandbox/script-settings.ts';
import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { listActions } from './queries.ts';
import type { ActionKey } from './schemas.ts';

/** An action that is switched on, as it runs. */
export interface ActiveAction {
  readonly script: string;
  readonly environmentVariables: EnvironmentVariables;
  /** Whether a person is rather kept out than let in without what the script decides. */
  readonly blocksOnError: boolean;
}

/** The tenant's actions that are switched on; empty for most tenants, whose sign-ins then cost what they did. */
export const actionsPart = defineSnapshotPart<ReadonlyMap<ActionKey, ActiveAction>>({
  name: 'actions',
  async load({ db, open }) {
    const rows = (await listActions(db)).filter(({ enabled }) => enabled ?? true);
    return new Map(
      rows.map(({ key, script, sealedEnvironment, onExecutionError }) => [
        key,
        {
          script,
          environmentVariables: sealedEnvironment === null ? {} : openEnvironment(sealedEnvironment, open),
          blocksOnError: onExecutionError !== 'allow',
        },
      ]),
    );
  },
});
