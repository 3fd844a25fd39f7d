import { ownTemplateTypes, type TemplateType } from '@lintel/connector-kit';
import { flattenPhrases, type Phrases } from '../../foundation/i18n/phrases.ts';
import type { Recipient } from './messenger.ts';

interface WantedTemplate {
  readonly templateType: TemplateType;
  readonly recipient: Recipient;
  readonly locale: string;
}

/** A template as connectors keep them in their configuration. */
type ConfiguredTemplate = Readonly<Record<'usageType' | 'content', string>> & Readonly<Record<string, string>>;

/** Lintel's own texts of a message whose kind configurations from before know nothing of; `undefined` where texts are theirs. */
export function builtInTemplate(phrases: Phrases, { templateType, recipient, locale }: WantedTemplate): ConfiguredTemplate | undefined {
  if (!ownTemplateTypes.some((own) => own === templateType)) return undefined;
  const texts = flattenPhrases(phrases.tree(phrases.tags.includes(locale) ? locale : 'en', 'email'));
  const text = (key: string) => texts.get(key) ?? '';
  if (recipient.type === 'phone') return { usageType: templateType, content: text(`${templateType}.sms`) };
  const [heading, action, note] = [text(`${templateType}.heading`), text(`${templateType}.action`), text(`${templateType}.note`)];
  const content = `<!doctype html><html lang="${locale}"><body style="font-family:system-ui,sans-serif;font-size:16px;line-height:24px;color:#16181d"><p>${heading}</p><p><a href="{{link}}">${action}</a></p><p style="color:#5a616d">${note}</p></body></html>`;
  return { usageType: templateType, contentType: 'text/html', subject: text(`${templateType}.subject`), content };
}

/** A connector's configuration with the template in it, where it keeps templates and has none for this use. */
export function withBuiltInTemplate(
  config: Readonly<Record<string, unknown>>,
  template: ConfiguredTemplate | undefined,
): Record<string, unknown> | undefined {
  const { templates } = config;
  if (!template || !Array.isArray(templates)) return undefined;
  const isThere = templates.some((one: { usageType?: unknown } | null) => one?.usageType === template.usageType);
  return isThere ? undefined : { ...config, templates: [...(templates as unknown[]), template] };
}
