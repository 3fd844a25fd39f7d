import type { Selectable } from 'kysely';
import type { CreatedAt, JsonWithDefault, Timestamp } from '../../foundation/database/tables.ts';

/** Written by a trigger on `users.identities`; here to find a person by their account. */
interface UserIdentitiesTable {
  target: string;
  identityId: string;
  userId: string;
}

interface UserSsoIdentitiesTable {
  id: string;
  userId: string;
  ssoConnectorId: string;
  issuer: string;
  identityId: string;
  /** What the identity provider told of the person. */
  detail: JsonWithDefault<Record<string, unknown>>;
  createdAt: CreatedAt;
  updatedAt: CreatedAt;
}

interface IdentityLinksTable {
  /** `Sealer.mac` of who links, through which connector, and the state. */
  id: string;
  sealedSession: string;
  expiresAt: Timestamp;
}

export type SsoIdentityRow = Selectable<UserSsoIdentitiesTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    userIdentities: UserIdentitiesTable;
    userSsoIdentities: UserSsoIdentitiesTable;
    identityLinks: IdentityLinksTable;
  }
}
