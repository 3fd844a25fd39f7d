import type { Selectable } from 'kysely';
import type { CreatedAt, Timestamp } from '../../foundation/database/tables.ts';

interface TrustedDevicesTable {
  id: string;
  userId: string;
  /** SHA-256 of the cookie's value, base64url. */
  tokenDigest: string;
  userAgent: string | null;
  country: string | null;
  city: string | null;
  createdAt: CreatedAt;
  lastUsedAt: CreatedAt;
  expiresAt: Timestamp;
}

export type TrustedDeviceRow = Selectable<TrustedDevicesTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    trustedDevices: TrustedDevicesTable;
  }
}
