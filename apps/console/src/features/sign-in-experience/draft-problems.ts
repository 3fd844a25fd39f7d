import type { Draft } from './draft.ts';
import type { SignInExperience } from './sign-in-experience.ts';
import { missingConnectors, type Connectors } from './sign-up-and-sign-in/rules.ts';
import type { Tab } from './tabs.ts';

export type DraftField =
  | 'primaryColor'
  | 'darkPrimaryColor'
  | 'logoUrl'
  | 'darkLogoUrl'
  | 'favicon'
  | 'darkFavicon'
  | 'termsOfUseUrl'
  | 'privacyPolicyUrl'
  | 'supportWebsiteUrl'
  | 'unknownSessionRedirectUrl'
  | 'supportEmail'
  | 'connectors';

export type DraftProblem = 'color' | 'address' | 'email' | 'connector-missing';
export type DraftProblems = Readonly<Partial<Record<DraftField, DraftProblem>>>;

/** What the server would refuse, by field. A connector that went away later keeps nobody from changing something else. */
export function draftProblems({ settings: draft, changes }: Draft, connectors: Connectors): DraftProblems {
  const asksForConnectors = changes.signUp ?? changes.signIn ?? changes.forgotPasswordMethods;
  const { color, branding } = draft;
  const addresses = {
    ...branding,
    ...pick(draft, ['termsOfUseUrl', 'privacyPolicyUrl', 'supportWebsiteUrl', 'unknownSessionRedirectUrl']),
  };
  const wrongAddresses = Object.entries(addresses).filter(([, value]) => value && !isWebAddress(value));
  return {
    ...(isHexColor(color.primaryColor) ? {} : { primaryColor: 'color' }),
    ...(isHexColor(color.darkPrimaryColor) ? {} : { darkPrimaryColor: 'color' }),
    ...Object.fromEntries(wrongAddresses.map(([field]) => [field, 'address'])),
    ...(!draft.supportEmail || /^\S+@\S+\.\S+$/.test(draft.supportEmail) ? {} : { supportEmail: 'email' }),
    ...(asksForConnectors && missingConnectors(draft, connectors).length > 0 ? { connectors: 'connector-missing' } : {}),
  };
}

/** The first tab that something has to be corrected on. */
export function tabToCorrect(problems: DraftProblems): Tab | undefined {
  const fields = Object.keys(problems);
  if (fields.length === 0) return undefined;
  if (fields.some((field) => brandingFields.has(field))) return 'branding';
  return problems.connectors ? 'sign-up-and-sign-in' : 'content';
}

const brandingFields = new Set<string>(['primaryColor', 'darkPrimaryColor', 'logoUrl', 'darkLogoUrl', 'favicon', 'darkFavicon']);

function isHexColor(text: string): boolean {
  return /^#[0-9a-f]{3}([0-9a-f]{3})?$/i.test(text);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function pick<Key extends keyof SignInExperience>(draft: SignInExperience, keys: readonly Key[]): Record<string, SignInExperience[Key]> {
  return Object.fromEntries(keys.map((key) => [key, draft[key]]));
}
