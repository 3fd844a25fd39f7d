import type { Generated, Selectable } from 'kysely';
import type { CreatedAt } from '../../foundation/database/tables.ts';

interface ResourcesTable {
  id: string;
  name: string;
  /** The `resource` parameter and audience of its tokens (RFC 8707). Never changes. */
  indicator: string;
  isDefault: Generated<boolean>;
  /** Seconds. */
  accessTokenTtl: Generated<number>;
  createdAt: CreatedAt;
}

interface ScopesTable {
  id: string;
  resourceId: string;
  name: string;
  description: string | null;
  createdAt: CreatedAt;
}

export type ResourceRow = Selectable<ResourcesTable>;
export type ScopeRow = Selectable<ScopesTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    resources: ResourcesTable;
    scopes: ScopesTable;
  }
}
