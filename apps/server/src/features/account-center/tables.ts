import type { Json } from '../../foundation/database/tables.ts';
import type { AccountCenterSettings } from './schemas.ts';

interface AccountCentersTable {
  enabled: boolean;
  fields: Json<AccountCenterSettings['fields']>;
  webauthnRelatedOrigins: Json<string[]>;
  deleteAccountUrl: string | null;
  customCss: string | null;
  profileFields: Json<AccountCenterSettings['profileFields']>;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    accountCenters: AccountCentersTable;
  }
}
