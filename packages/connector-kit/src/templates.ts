/** What a message is for. */
export const templateTypes = [
  'SignIn',
  'Register',
  'ForgotPassword',
  'OrganizationInvitation',
  'Generic',
  'UserPermissionValidation',
  'BindNewIdentifier',
  'MfaVerification',
  'BindMfa',
] as const;

/** What Lintel brings texts for itself; a configuration or a tenant may have its own. None carries a code, so `Generic` stands in for none of them. */
export const ownTemplateTypes = ['BackchannelAuthentication'] as const;

export type TemplateType = (typeof templateTypes)[number] | (typeof ownTemplateTypes)[number];

/** The template for this use, else the one for `Generic`; `Test` is the old name of `Generic`. */
export function findTemplate<Template extends { readonly usageType: string }>(
  templates: readonly Template[],
  type: string,
): Template | undefined {
  const wanted = type === 'Test' ? 'Generic' : type;
  const isFor = (usage: string) => (template: Template) => (template.usageType === 'Test' ? 'Generic' : template.usageType) === usage;
  return templates.find(isFor(wanted)) ?? templates.find(isFor('Generic'));
}

/**
 * Puts the payload's values into `{{ path }}`. A path whose first name the payload does not have stays as it is;
 * one that leads nowhere below a known name becomes nothing.
 */
export function renderTemplate(template: string, payload: Readonly<Record<string, unknown>>): string {
  return template.replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g, (placeholder, path: string) => {
    const [root = '', ...rest] = path.split('.');
    if (!Object.hasOwn(payload, root)) return placeholder;
    const value = rest.reduce<unknown>(below, payload[root]);
    // oxlint-disable-next-line typescript/no-base-to-string -- the contract converts every value plainly
    return value === undefined || value === null ? '' : String(value);
  });
}

const below = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
