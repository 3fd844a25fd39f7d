/** What a list of message templates must hold so that every message has one. Works on parsed JSON; `template-editor` turns paths into places in the text. */

export const usageTypes = [
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
] as const;

export type UsageType = (typeof usageTypes)[number];

/** Sign-in, sign-up and password reset each send one; Generic stands in for any type without its own. */
export const requiredUsageTypes = ['SignIn', 'Register', 'ForgotPassword', 'Generic'] as const satisfies readonly UsageType[];

export type JsonPath = readonly (string | number)[];

export type TemplateIssue = { readonly path: JsonPath; readonly severity: 'error' | 'warning' } & (
  | { readonly code: 'not-a-list' | 'not-an-object' | 'no-usage-type' | 'no-generic' }
  | { readonly code: 'unknown-usage-type' | 'duplicate-usage-type' | 'falls-back-to-generic'; readonly usageType: string }
  | { readonly code: 'no-field'; readonly field: string }
  | { readonly code: 'no-placeholder'; readonly placeholder: string; readonly usageType: string }
);

/** Everything wrong with the list, in its order. `defaults` (the connector's own templates) tells which fields each template needs. */
export function checkTemplates(templates: unknown, defaults?: unknown): TemplateIssue[] {
  if (!Array.isArray(templates)) return [{ path: [], severity: 'error', code: 'not-a-list' }];
  const fields = requiredFields(defaults);
  const seen = new Set<string>();
  const issues = templates.flatMap((template: unknown, index) => {
    if (!isRecord(template)) return [{ path: [index], severity: 'error', code: 'not-an-object' } as const];
    const own = checkTemplate(template, { index, fields, seen });
    if (typeof template['usageType'] === 'string') seen.add(template['usageType']);
    return own;
  });
  return [...issues, ...missingTypes(seen)];
}

interface Position {
  readonly index: number;
  readonly fields: readonly string[];
  readonly seen: ReadonlySet<string>;
}

function checkTemplate(template: Record<string, unknown>, { index, fields, seen }: Position): TemplateIssue[] {
  const usageType = template['usageType'];
  const issues: TemplateIssue[] = [];
  if (typeof usageType !== 'string' || usageType === '') {
    issues.push({ path: [index], severity: 'error', code: 'no-usage-type' });
  } else if (!isUsageType(usageType)) {
    issues.push({ path: [index, 'usageType'], severity: 'warning', code: 'unknown-usage-type', usageType });
  } else if (seen.has(usageType)) {
    issues.push({ path: [index, 'usageType'], severity: 'warning', code: 'duplicate-usage-type', usageType });
  }
  for (const field of fields) {
    const value = template[field];
    if (typeof value !== 'string' || value.trim() === '') issues.push({ path: [index], severity: 'error', code: 'no-field', field });
  }
  const { content } = template;
  if (typeof content === 'string' && content !== '' && typeof usageType === 'string') {
    issues.push(...checkPlaceholder({ content, usageType, index }));
  }
  return issues;
}

function checkPlaceholder({ content, usageType, index }: { content: string; usageType: string; index: number }): TemplateIssue[] {
  const leads = usageType === 'OrganizationInvitation' || usageType === 'BackchannelAuthentication';
  const name = leads ? 'link' : 'code';
  if (new RegExp(String.raw`\{\{\s*${name}\s*\}\}`).test(content)) return [];
  const severity = leads ? 'warning' : 'error';
  return [{ path: [index, 'content'], severity, code: 'no-placeholder', placeholder: `{{${name}}}`, usageType }];
}

function missingTypes(present: ReadonlySet<string>): TemplateIssue[] {
  if (!present.has('Generic')) return [{ path: [], severity: 'error', code: 'no-generic' }];
  return requiredUsageTypes
    .filter((usageType) => !present.has(usageType))
    .map((usageType) => ({ path: [], severity: 'warning', code: 'falls-back-to-generic', usageType }));
}

/** Fields that every default template carries, but `usageType`, which has its own messages. */
function requiredFields(defaults: unknown): string[] {
  if (!Array.isArray(defaults)) return ['content'];
  const [first, ...others] = defaults.filter(isRecord);
  if (!first) return ['content'];
  return Object.keys(first).filter((key) => key !== 'usageType' && others.every((template) => key in template));
}

function isUsageType(text: string): text is UsageType {
  return usageTypes.some((usageType) => usageType === text);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
