import type { Generated, GeneratedAlways } from 'kysely';
import type { CreatedAt, Json, NullableTimestamp, Timestamp } from '../../foundation/database/tables.ts';
import type { LastSubmission } from './last-submission.ts';

/** A payload of oidc-provider: plain JSON that only the library reads. */
export type OidcPayload = Record<string, unknown>;

export interface OidcInteractionsTable {
  id: string;
  payload: Json<OidcPayload>;
  /** What the Experience API has gathered so far; `sign-in/interaction.ts` owns its shape. */
  experience: Json<unknown> | null;
  /** Whose sign-in `experience` says it is. */
  accountId: GeneratedAlways<string | null>;
  /** What any passkey may sign; gone once somebody has answered. */
  passkeyChallenge: string | null;
  expiresAt: Timestamp;
}

export interface OidcSessionsTable {
  idDigest: string;
  uid: string;
  accountId: string | null;
  payload: Json<OidcPayload>;
  /** The application of the last sign-in; null for sessions older than this column. */
  clientId: string | null;
  lastSubmission: Json<LastSubmission> | null;
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
  /** Of device codes: when the device last asked, and how long it is to wait between two questions. */
  polledAt: NullableTimestamp;
  pollSeconds: number | null;
  expiresAt: Timestamp;
}

export interface SessionSettingsTable {
  ttlSeconds: number;
}

/** An application that is to be told that a session has ended (OpenID Connect Back-Channel Logout 1.0). */
export interface OidcBackchannelLogoutsTable {
  id: string;
  clientId: string;
  accountId: string;
  sid: string | null;
  attempts: Generated<number>;
  /** Not to be tried before. */
  availableAt: CreatedAt;
  /** Not to be tried after. */
  expiresAt: Timestamp;
}

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    oidcInteractions: OidcInteractionsTable;
    oidcSessions: OidcSessionsTable;
    oidcGrants: OidcGrantsTable;
    oidcTokens: OidcTokensTable;
    sessionSettings: SessionSettingsTable;
    oidcBackchannelLogouts: OidcBackchannelLogoutsTable;
  }
}
