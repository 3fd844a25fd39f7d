import { templateTypes, type FormItem } from '@lintel/connector-kit';
import { defaultApiBaseUrl } from './config.ts';
import type { Texts } from './texts.ts';

/** The configuration form in one language. */
export function formItems({ form, templates }: Texts): FormItem[] {
  const contents = new Map<string, string>(Object.entries(templates));
  return [
    { key: 'accountSID', type: 'Text', required: true, placeholder: 'AC…', ...form.accountSID },
    { key: 'authToken', type: 'Text', required: true, isConfidential: true, ...form.authToken },
    { key: 'fromMessagingServiceSID', type: 'Text', required: true, placeholder: 'MG…', ...form.fromMessagingServiceSID },
    { key: 'disableRiskCheck', type: 'Switch', required: false, defaultValue: false, ...form.disableRiskCheck },
    { key: 'apiBaseUrl', type: 'Text', required: false, placeholder: defaultApiBaseUrl, ...form.apiBaseUrl },
    {
      key: 'templates',
      type: 'Json',
      required: true,
      defaultValue: templateTypes.map((usageType) => ({ usageType, content: contents.get(usageType) ?? templates.otherwise })),
      ...form.templates,
    },
  ];
}
