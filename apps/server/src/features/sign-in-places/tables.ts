import type { Selectable } from 'kysely';
import type { Timestamp } from '../../foundation/database/tables.ts';

interface SignInPlacesTable {
  userId: string;
  country: string;
  /** Degrees; null where the proxy did not tell. */
  latitude: number | null;
  longitude: number | null;
  seenAt: Timestamp;
}

export type SignInPlaceRow = Selectable<SignInPlacesTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    signInPlaces: SignInPlacesTable;
  }
}
