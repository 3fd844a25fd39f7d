import { ownTemplateTypes, templateTypes } from '@lintel/connector-kit';
import { z } from 'zod';

const languageTag = z.string().min(1).max(16);
const templateType = z.enum([...templateTypes, ...ownTemplateTypes]);

/** Texts with `{{variables}}`; `text/html` when nothing is said. */
const details = z.object({
  subject: z.string(),
  content: z.string(),
  contentType: z.enum(['text/html', 'text/plain']).optional(),
  replyTo: z.string().optional(),
  sendFrom: z.string().optional(),
});
export type EmailTemplateDetails = z.infer<typeof details>;

export const emailTemplateSchema = z.object({
  tenantId: z.string(),
  id: z.string(),
  languageTag,
  templateType,
  details,
  createdAt: z.number(),
});
export const emailTemplatesBody = z.object({ templates: z.array(z.object({ languageTag, templateType, details })).min(1).max(1000) });
export const emailTemplateDetailsPatch = details.partial();
export const emailTemplateParams = z.object({ id: z.string().min(1) });
export const emailTemplateFilter = z.object({ languageTag: languageTag.optional(), templateType: templateType.optional() });
