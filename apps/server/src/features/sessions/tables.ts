import type { GeneratedAlways } from 'kysely';
import type { CreatedAt, Json, NullableTimestamp, Timestamp } from '../../foundation/database/tables.ts';

/** A payload of oidc-provider: plain JSON that only the library reads. */
export type OidcPayload = Record<string, unknown>;

export interface OidcInteractionsTable {
  id: string;
  payload: Json<OidcPayload>;
  /** What the Experience API has gathered so far; `sign-in/interaction.ts` owns its shape. */
  experience: Json<unknown> | null;
  /** Whose sign-in `experience` says it is. */
  accountId: GeneratedAlways<string | null>;
  expiresAt: Timestamp;
}

export interface OidcSessionsTable {
  idDigest: string;
  uid: string;
  accountId: string | null;
  payload: Json<OidcPayload>;
  createdAt: CreatedAt;
  expiresAt: Timestamp;
}

export interface OidcGrantsTable {
  id: string;
  accountId: string | null;
  clientId: string;
  payload: Json<OidcPayload>;
  createdAt: CreatedAt;
  expiresAt: Timestamp;
}

export interface OidcTokensTable {
  kind: string;
  idDigest: string;
  grantId: string | null;
  accountId: string | null;
  clientId: string | null;
  userCode: string | null;
  uid: string | null;
  payload: Json<OidcPayload>;
  consumedAt: NullableTimestamp;
  expiresAt: Timestamp;
}

export interface SessionSettingsTable {
  ttlSeconds: number;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    oidcInteractions: OidcInteractionsTable;
    oidcSessions: OidcSessionsTable;
    oidcGrants: OidcGrantsTable;
    oidcTokens: OidcTokensTable;
    sessionSettings: SessionSettingsTable;
  }
}
