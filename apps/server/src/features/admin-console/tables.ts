import type { Json } from '../../foundation/database/tables.ts';
import type { AdminConsolePatch } from './schemas.ts';

interface AdminConsoleDataTable {
  data: Json<AdminConsolePatch>;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    adminConsoleData: AdminConsoleDataTable;
  }
}
