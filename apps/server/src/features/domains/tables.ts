import type { Generated, Selectable } from 'kysely';
import type { CreatedAt, JsonWithDefault, NullableTimestamp } from '../../foundation/database/tables.ts';
import type { DomainStatus, VerificationFile } from './schemas.ts';

interface CustomDomainsTable {
  id: string;
  domain: string;
  status: Generated<DomainStatus>;
  errorMessage: string | null;
  proof: string;
  verificationFiles: JsonWithDefault<readonly VerificationFile[]>;
  createdAt: CreatedAt;
  checkedAt: NullableTimestamp;
}

export type CustomDomainRow = Selectable<CustomDomainsTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    customDomains: CustomDomainsTable;
  }
}
