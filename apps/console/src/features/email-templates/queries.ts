import { queryOptions } from '@tanstack/react-query';

import { api } from '../../app/api-client.ts';
import type { InputOf } from '../../app/api-types.ts';
import type { EmailTemplate } from './template-form.ts';

const base = '/api/email-templates';

export const emailTemplatesQuery = queryOptions({
  queryKey: ['email-templates'],
  queryFn: async ({ signal }) => api.get<EmailTemplate[]>(base, { signal }),
});

/** In the place of the one of the same language and use. */
export const putTemplate = async (template: InputOf<'ReplaceEmailTemplates'>['templates'][number]) =>
  api.put<EmailTemplate[]>(base, { templates: [template] });

export const deleteTemplate = async (id: string) => api.delete(`${base}/${encodeURIComponent(id)}`);
