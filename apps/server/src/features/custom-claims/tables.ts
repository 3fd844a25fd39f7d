import type { Json } from '../../foundation/database/tables.ts';
import type { TokenType } from './schemas.ts';

export interface JwtCustomizersTable {
  tokenType: TokenType;
  script: string;
  sealedEnvironment: string | null;
  contextSample: Json<Record<string, unknown>> | null;
  tokenSample: Json<Record<string, unknown>> | null;
  blockIssuanceOnError: boolean | null;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    jwtCustomizers: JwtCustomizersTable;
  }
}
