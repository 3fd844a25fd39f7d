import { openEnvironment, type EnvironmentVariables } from '../../foundation/sandbox/script-settings.ts';
import { defineSnapshotPart } from '../../tenancy/snapshot.ts';
import { listCustomizers } from './queries.ts';
import type { TokenType } from './schemas.ts';

/** A script as it runs. */
export interface ClaimsScript {
  readonly script: string;
  readonly environmentVariables: EnvironmentVariables;
  /** Whether a token is rather not issued than without what the script would have added. */
  readonly blocksOnError: boolean;
}

/** The tenant's scripts for claims, by the kind of token; empty for most tenants, who then pay nothing. */
export const customClaimsPart = defineSnapshotPart<ReadonlyMap<TokenType, ClaimsScript>>({
  name: 'custom-claims',
  async load({ db, open }) {
    const rows = await listCustomizers(db);
    return new Map(
      rows.map(({ tokenType, script, sealedEnvironment, blockIssuanceOnError }) => [
        tokenType,
        {
          script,
          environmentVariables: sealedEnvironment === null ? {} : openEnvironment(sealedEnvironment, open),
          blocksOnError: blockIssuanceOnError ?? true,
        },
      ]),
    );
  },
});
