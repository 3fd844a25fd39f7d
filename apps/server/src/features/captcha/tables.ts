import type { Selectable } from 'kysely';
import type { CreatedAt } from '../../foundation/database/tables.ts';

interface CaptchaProvidersTable {
  id: string;
  /** Sealed JSON. */
  config: string;
  createdAt: CreatedAt;
  updatedAt: CreatedAt;
}

export type CaptchaProviderRow = Selectable<CaptchaProvidersTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    captchaProviders: CaptchaProvidersTable;
  }
}
