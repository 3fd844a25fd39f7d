import type { CreatedAt, Json } from '../foundation/database/tables.ts';

export interface TenantsTable {
  id: string;
  name: string;
  isSuspended: boolean;
  createdAt: CreatedAt;
}

export interface SystemValuesTable {
  key: string;
  value: Json<unknown>;
}

declare module '../foundation/database/open-database.ts' {
  interface SystemTables {
    tenants: TenantsTable;
    systemValues: SystemValuesTable;
  }
}

declare module '../foundation/database/tables.ts' {
  interface Tables {
    snapshotVersions: { part: string; version: number };
  }
}
