import type { AnswerOf } from '../../app/api-types.ts';

export type EmailTemplate = AnswerOf<'ListEmailTemplates'>[number];
export type TemplateUse = EmailTemplate['templateType'];

export const templateUses = [
  'SignIn',
  'Register',
  'ForgotPassword',
  'Generic',
  'OrganizationInvitation',
  'UserPermissionValidation',
  'BindNewIdentifier',
  'MfaVerification',
  'BindMfa',
  'BackchannelAuthentication',
] as const satisfies readonly TemplateUse[];

export type TemplateForm = {
  languageTag: string;
  templateType: TemplateUse;
  subject: string;
  content: string;
  contentType: 'text/html' | 'text/plain';
  sendFrom: string;
  replyTo: string;
};

export const emptyForm: TemplateForm = {
  languageTag: 'en',
  templateType: 'SignIn',
  subject: '',
  content: '',
  contentType: 'text/html',
  sendFrom: '',
  replyTo: '',
};

export const toForm = ({ languageTag, templateType, details }: EmailTemplate): TemplateForm => ({
  languageTag,
  templateType,
  subject: details.subject,
  content: details.content,
  contentType: details.contentType ?? 'text/html',
  sendFrom: details.sendFrom ?? '',
  replyTo: details.replyTo ?? '',
});

export const toInput = ({ languageTag, templateType, sendFrom, replyTo, ...texts }: TemplateForm) => ({
  languageTag,
  templateType,
  details: {
    ...texts,
    ...(sendFrom.trim() && { sendFrom: sendFrom.trim() }),
    ...(replyTo.trim() && { replyTo: replyTo.trim() }),
  },
});

/** What a message is for: without it nobody can go on. */
export const placeholderOf = (use: TemplateUse): 'code' | 'link' =>
  use === 'OrganizationInvitation' || use === 'BackchannelAuthentication' ? 'link' : 'code';

export const lacksPlaceholder = ({ templateType, content }: Pick<TemplateForm, 'templateType' | 'content'>): boolean =>
  !new RegExp(`\\{\\{\\s*${placeholderOf(templateType)}\\s*\\}\\}`).test(content);

const samples: Readonly<Record<string, string>> = {
  code: '123456',
  link: 'https://example.com/invitation',
  'application.name': 'Bookstore',
  'organization.name': 'Acme',
  'user.name': 'Ada Lovelace',
  'inviter.name': 'Grace Hopper',
};

/** What a text may hold. */
export const placeholders = Object.keys(samples);

/** The text with made-up values, for the preview; unknown placeholders stay as they are. */
export const withSamples = (text: string): string =>
  text.replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, path: string) => samples[path] ?? whole);
