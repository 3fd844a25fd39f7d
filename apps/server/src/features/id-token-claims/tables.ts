import type { Json } from '../../foundation/database/tables.ts';
import type { ExtendedClaim } from './id-token-claims.ts';

export interface IdTokenSettingsTable {
  enabledExtendedClaims: Json<ExtendedClaim[]>;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    idTokenSettings: IdTokenSettingsTable;
  }
}
