import type { Settings } from '../../tenancy/snapshot.ts';
import { signInExperiencePart } from '../sign-in-experience/sign-in-experience.ts';
import { customProfileFieldsPart } from './custom-profile-fields-part.ts';
import type { CustomProfileField } from './tables.ts';

/** The fields of the sign-up form, in their order: those that were chosen for it, else the whole catalogue. */
export function signUpFields(settings: Settings): readonly CustomProfileField[] {
  const catalogue = settings.get(customProfileFieldsPart);
  const { signUpProfileFields: chosen } = settings.get(signInExperiencePart);
  if (!chosen) return catalogue;
  return chosen.flatMap(({ name }) => catalogue.find((field) => field.name === name) ?? []);
}
