import type { TemplateType } from '@lintel/connector-kit';
import type { Selectable } from 'kysely';
import type { CreatedAt, Json } from '../../foundation/database/tables.ts';
import type { EmailTemplateDetails } from './schemas.ts';

interface EmailTemplatesTable {
  id: string;
  languageTag: string;
  templateType: TemplateType;
  details: Json<EmailTemplateDetails>;
  createdAt: CreatedAt;
}

export type EmailTemplateRow = Selectable<EmailTemplatesTable>;

declare module '../../foundation/database/tables.ts' {
  interface Tables {
    emailTemplates: EmailTemplatesTable;
  }
}
