import type { Json, Timestamp } from '../../foundation/database/tables.ts';
import type { ClientDocument } from './client-document.ts';

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    clientMetadataSettings: { enabled: boolean };
    clientMetadataDocuments: {
      clientId: string;
      document: Json<ClientDocument> | null;
      failure: string | null;
      fetchedAt: Timestamp;
      expiresAt: Timestamp;
    };
    clientMetadataFetches: { beganAt: Timestamp; amount: number };
  }
}
