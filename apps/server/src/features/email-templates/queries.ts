import type { TemplateType } from '@lintel/connector-kit';
import { sql } from 'kysely';
import { newId } from '../../foundation/crypto/ids.ts';
import { json } from '../../foundation/database/json.ts';
import type { TenantDb, TenantTransaction } from '../../foundation/database/tables.ts';
import { ApiError } from '../../foundation/http/api-error.ts';
import type { EmailTemplateDetails } from './schemas.ts';
import type { EmailTemplateRow } from './tables.ts';

interface EmailTemplateFilter {
  readonly languageTag?: string | undefined;
  readonly templateType?: TemplateType | undefined;
}

/** By language, then by use. */
export function listEmailTemplates(db: TenantDb, { languageTag, templateType }: EmailTemplateFilter = {}): Promise<EmailTemplateRow[]> {
  return db
    .selectFrom('emailTemplates')
    .selectAll()
    .$if(languageTag !== undefined, (query) => query.where('languageTag', '=', languageTag ?? ''))
    .$if(templateType !== undefined, (query) => query.where('templateType', '=', templateType ?? 'Generic'))
    .orderBy('languageTag')
    .orderBy('templateType')
    .execute();
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function getEmailTemplate(db: TenantDb, id: string): Promise<EmailTemplateRow> {
  const template = await db.selectFrom('emailTemplates').selectAll().where('id', '=', id).executeTakeFirst();
  return template ?? refuseMissing(id);
}

interface EmailTemplateValues {
  readonly languageTag: string;
  readonly templateType: TemplateType;
  readonly details: EmailTemplateDetails;
}

/** Puts each template in the place of the one of its language and use. Of several for one place the last counts. */
export async function upsertEmailTemplates(trx: TenantTransaction, templates: readonly EmailTemplateValues[]): Promise<EmailTemplateRow[]> {
  const byPlace = new Map(templates.map((template) => [`${template.languageTag} ${template.templateType}`, template]));
  return trx
    .insertInto('emailTemplates')
    .values([...byPlace.values()].map(({ details, ...place }) => ({ id: newId(), ...place, details: json(details) })))
    .onConflict((conflict) =>
      conflict.columns(['languageTag', 'templateType']).doUpdateSet((set) => ({ details: set.ref('excluded.details') })),
    )
    .returningAll()
    .execute();
}

/** Lays the given details over the stored ones. @throws ApiError `entity.not_exists_with_id` */
export async function patchEmailTemplate(
  trx: TenantTransaction,
  id: string,
  patch: Readonly<Record<string, string | undefined>>,
): Promise<EmailTemplateRow> {
  const template = await trx
    .updateTable('emailTemplates')
    .set({ details: sql<EmailTemplateDetails>`details || ${json(patch)}` as never }) // the column's type asks for a value, not an expression
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return template ?? refuseMissing(id);
}

/** @throws ApiError `entity.not_exists_with_id` */
export async function deleteEmailTemplate(trx: TenantTransaction, id: string): Promise<void> {
  const { numDeletedRows } = await trx.deleteFrom('emailTemplates').where('id', '=', id).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) refuseMissing(id);
}

/** @returns how many there were */
export async function deleteEmailTemplates(trx: TenantTransaction, { languageTag, templateType }: EmailTemplateFilter): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('emailTemplates')
    .$if(languageTag !== undefined, (query) => query.where('languageTag', '=', languageTag ?? ''))
    .$if(templateType !== undefined, (query) => query.where('templateType', '=', templateType ?? 'Generic'))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

function refuseMissing(id: string): never {
  throw new ApiError('entity.not_exists_with_id', { values: { name: 'email_templates', id } });
}
