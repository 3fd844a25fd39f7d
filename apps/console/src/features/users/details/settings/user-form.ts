import { readJsonObject } from '../../../../app/json-object.ts';
import { checkIdentifiers, identifierFormOf, toIdentifiers, type IdentifierForm, type IdentifierProblem } from '../../identifier-form.ts';
import type { UserPatch } from '../../queries.ts';
import type { User, UserProfile } from '../../user.ts';

/** The settings of a person as they are edited: text in every field, custom data as JSON. */
export interface UserForm {
  readonly identifiers: IdentifierForm;
  readonly name: string;
  readonly avatar: string;
  readonly profile: Readonly<Record<ProfileField, string>>;
  readonly customData: string;
}

export const profileFields = [
  'givenName',
  'familyName',
  'nickname',
  'website',
  'gender',
  'birthdate',
  'zoneinfo',
  'locale',
] as const satisfies readonly (keyof UserProfile)[];
export type ProfileField = (typeof profileFields)[number];

export type UserProblem = IdentifierProblem | 'invalid-address' | 'invalid-json' | 'not-an-object';
export type UserProblems = Readonly<Partial<Record<keyof IdentifierForm | 'avatar' | 'customData', UserProblem>>>;

export function userFormOf(user: User): UserForm {
  const { profile } = user;
  return {
    identifiers: identifierFormOf(user),
    name: user.name ?? '',
    avatar: user.avatar ?? '',
    profile: fromFields((field) => profile[field] ?? ''),
    customData: JSON.stringify(user.customData, null, 2),
  };
}

export function checkUserForm(form: UserForm): UserProblems {
  const customData = readJsonObject(form.customData);
  return {
    ...checkIdentifiers(form.identifiers, false),
    ...(form.avatar.trim() && !URL.canParse(form.avatar.trim()) ? { avatar: 'invalid-address' } : {}),
    ...('problem' in customData ? { customData: customData.problem } : {}),
  };
}

/** What changed, ready for the API: a cleared field is `null`; the profile and custom data go whole because the API replaces them. */
export function userPatch(user: User, form: UserForm): UserPatch {
  const before = userFormOf(user);
  const texts = { before: textsOf(before), after: textsOf(form) };
  const changed = textFields.filter((field) => texts.before[field] !== texts.after[field]);
  const custom = readJsonObject(form.customData);
  return {
    ...Object.fromEntries(changed.map((field) => [field, texts.after[field] || null])),
    ...(profileFields.some((field) => before.profile[field] !== form.profile[field]) ? { profile: mergedProfile(user.profile, form) } : {}),
    ...(before.customData !== form.customData && 'value' in custom ? { customData: custom.value } : {}),
  };
}

const textFields = ['username', 'primaryEmail', 'primaryPhone', 'name', 'avatar'] as const;

function textsOf({ identifiers, name, avatar }: UserForm): Record<(typeof textFields)[number], string> {
  return { ...toIdentifiers(identifiers), name: name.trim(), avatar: avatar.trim() };
}

export function isChanged(user: User, form: UserForm): boolean {
  return JSON.stringify(userFormOf(user)) !== JSON.stringify(form);
}

/** Fields that this form does not draw stay; emptied ones go. */
function mergedProfile(profile: UserProfile, form: UserForm): UserProfile {
  const merged = { ...profile, ...fromFields((field) => form.profile[field].trim()) };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
}

function fromFields(read: (field: ProfileField) => string): Record<ProfileField, string> {
  const entries = profileFields.map((field) => [field, read(field)] as const);
  return Object.fromEntries(entries) as Record<ProfileField, string>; // every field is in the list
}
