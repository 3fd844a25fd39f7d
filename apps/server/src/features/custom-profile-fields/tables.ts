import type { Selectable } from 'kysely';
import type { CreatedAt, Json } from '../../foundation/database/tables.ts';
import type { FieldConfig, FieldType } from './schemas.ts';

interface CustomProfileFieldsTable {
  id: string;
  name: string;
  type: FieldType;
  label: string;
  description: string | null;
  required: boolean;
  config: Json<FieldConfig>;
  createdAt: CreatedAt;
  /** Place in the sign-up form. */
  sieOrder: number;
}

export type CustomProfileField = Selectable<CustomProfileFieldsTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    customProfileFields: CustomProfileFieldsTable;
  }
}
