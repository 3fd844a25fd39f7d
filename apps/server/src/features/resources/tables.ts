import type { Generated, Selectable } from 'kysely';
import type { CreatedAt, Json } from '../../foundation/database/tables.ts';

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

/** What people read about a type of authorization details, by language tag. */
export type DetailsTypeTranslations = Readonly<
  Record<string, { readonly description?: string | undefined; readonly members?: Readonly<Record<string, string>> | undefined }>
>;

interface AuthorizationDetailsTypesTable {
  id: string;
  resourceId: string;
  /** The `type` of a detail (RFC 9396 §2.1). */
  type: string;
  /** What people read who are asked for it. */
  description: string | null;
  /** What `actions` may name; none = anything. */
  actions: Json<readonly string[]>;
  /** Members beyond those that every type has. */
  fields: Json<readonly string[]>;
  /** By language tag. */
  translations: Json<DetailsTypeTranslations>;
  createdAt: CreatedAt;
}

export type ResourceRow = Selectable<ResourcesTable>;
export type ScopeRow = Selectable<ScopesTable>;
export type AuthorizationDetailsTypeRow = Selectable<AuthorizationDetailsTypesTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    resources: ResourcesTable;
    scopes: ScopesTable;
    authorizationDetailsTypes: AuthorizationDetailsTypesTable;
  }
}
