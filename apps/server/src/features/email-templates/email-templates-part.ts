import { ownTemplateTypes, type TemplateType } from '@lintel/connector-kit';
import { defineSnapshotPart, type Settings } from '../../tenancy/snapshot.ts';
import { listEmailTemplates } from './queries.ts';
import type { EmailTemplateDetails } from './schemas.ts';

interface EmailTemplates {
  /** By use and language. */
  readonly details: ReadonlyMap<string, EmailTemplateDetails>;
  /** The languages there are templates in. */
  readonly languages: readonly string[];
}

/** The tenant's own e-mail templates. */
export const emailTemplatesPart = defineSnapshotPart<EmailTemplates>({
  name: 'email-templates',
  load: async ({ db }) => {
    const rows = await listEmailTemplates(db);
    return {
      details: new Map(rows.map(({ languageTag, templateType, details }) => [keyOf(languageTag, templateType), details])),
      languages: [...new Set(rows.map(({ languageTag }) => languageTag))],
    };
  },
});

interface Wanted {
  readonly templateType: TemplateType;
  readonly languageTag: string | undefined;
  readonly fallbackLanguage: string;
}

/** For this use in the language, else in the tenant's own, else the one for anything there. What is not found is the connector's to find. */
export function findEmailTemplate(
  settings: Settings,
  { templateType, languageTag, fallbackLanguage }: Wanted,
): EmailTemplateDetails | undefined {
  const templates = settings.get(emailTemplatesPart).details;
  return (
    templates.get(keyOf(languageTag ?? fallbackLanguage, templateType)) ??
    templates.get(keyOf(fallbackLanguage, templateType)) ??
    (isOwn(templateType) ? undefined : templates.get(keyOf(fallbackLanguage, 'Generic')))
  );
}

const isOwn = (type: TemplateType): boolean => ownTemplateTypes.some((own) => own === type);

const keyOf = (languageTag: string, templateType: string): string => `${templateType} ${languageTag.toLowerCase()}`;
