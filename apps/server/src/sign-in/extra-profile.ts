import { ApiError } from '../foundation/http/api-error.ts';
import { checkValue, isEmpty } from '../features/custom-profile-fields/check-value.ts';
import { customProfileFieldsPart } from '../features/custom-profile-fields/custom-profile-fields-part.ts';
import { signUpFields } from '../features/custom-profile-fields/sign-up-fields.ts';
import type { Settings } from '../tenancy/snapshot.ts';
import type { Interaction, InteractionProfile } from './interaction.ts';
import { builtInProfile } from './schemas.ts';

type Values = Readonly<Record<string, unknown>>;

/** Whether a registration still has to show the form of further fields: once, even where all of them may be left alone. */
export const asksExtraProfile = (settings: Settings, profile: InteractionProfile): boolean =>
  profile.submitted !== true && signUpFields(settings).length > 0;

/**
 * What the form of further fields adds to the profile. Built-in claims need no entry in the catalogue, every other name does.
 *
 * @throws ApiError `guard.invalid_input`, with every field that does not fit
 */
export function readExtraProfile(settings: Settings, { interactionEvent, profile }: Interaction, values: Values): InteractionProfile {
  const given = new Map(Object.entries(values).filter(([, value]) => !isEmpty(value)));
  const demanded = interactionEvent === 'Register' ? signUpFields(settings) : [];
  const missing = demanded.filter(({ name, required }) => required && !given.has(name));
  const unanswered: Issue[] = missing.map(({ name }) => ({ path: [name], message: 'is required', code: 'custom' }));

  const { builtIn, customData, problems } = sortValues(settings, given);
  const claims = builtInProfile.safeParse(Object.fromEntries(builtIn));
  for (const { path, message, code } of claims.error?.issues ?? [])
    problems.push({ path: path.map(String), message, code: code ?? 'custom' });
  const issues = [...unanswered, ...problems];
  if (issues.length > 0 || !claims.success) throw refused(issues);

  const { name, avatar, ...rest } = claims.data;
  return {
    submitted: true,
    ...(name !== undefined && { name }),
    ...(avatar !== undefined && { avatar }),
    ...(Object.keys(rest).length > 0 && { profile: { ...profile.profile, ...rest } }),
    ...(customData.size > 0 && { customData: { ...profile.customData, ...Object.fromEntries(customData) } }),
  };
}

interface Issue {
  readonly path: string[];
  readonly message: string;
  readonly code: string;
}

/** Which values are claims of the person, which are custom data, and which do not fit their field. */
function sortValues(settings: Settings, given: ReadonlyMap<string, unknown>) {
  const builtIn = new Map<string, unknown>();
  const customData = new Map<string, unknown>();
  const problems: Issue[] = [];
  for (const [name, value] of given) {
    const field = settings.get(customProfileFieldsPart).find((candidate) => candidate.name === name);
    const isBuiltIn = Object.hasOwn(builtInProfile.shape, name);
    const checked = field ? checkValue(field, value) : isBuiltIn ? { value } : { problem: 'is no field of this tenant' };
    if ('problem' in checked) problems.push({ path: [name], message: checked.problem, code: 'custom' });
    else if (field?.type === 'Fullname') for (const [part, text] of Object.entries(checked.value as object)) builtIn.set(part, text);
    else if (isBuiltIn) builtIn.set(name, name === 'address' ? checked.value : asText(checked.value));
    else customData.set(name, checked.value);
  }
  return { builtIn, customData, problems };
}

/** A number or a tick in the place of a claim, which is a text (OIDC Core §5.1). */
const asText = (value: unknown): unknown => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value);

function refused(issues: readonly Issue[]): ApiError {
  const details = issues.map(({ path, message }) => `body.values.${path.join('.')}: ${message}`).join('; ');
  return new ApiError('guard.invalid_input', { details, data: { place: 'body.values', issues } });
}
