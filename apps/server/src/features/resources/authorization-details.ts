import { isDeepStrictEqual } from 'node:util';
import type { Settings } from '../../tenancy/snapshot.ts';
import type { Resource } from './resource.ts';
import { resourcesPart } from './resources-part.ts';
import type { AuthorizationDetailsTypeRow } from './tables.ts';

/** A kind of authorization details (RFC 9396) that an API understands. */
export type AuthorizationDetailsType = Pick<
  AuthorizationDetailsTypeRow,
  'id' | 'type' | 'description' | 'actions' | 'fields' | 'translations'
>;

/** One member of `authorization_details`. */
export interface AuthorizationDetail {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Fields with a meaning of their own that every type has (RFC 9396 §2.2). */
const commonFields = ['type', 'locations', 'actions', 'datatypes', 'privileges', 'identifier'];
/** Lists in which a part is less than the whole. */
const narrowable: ReadonlySet<string> = new Set(['locations', 'actions', 'datatypes', 'privileges']);
/** Characters of one detail: it travels in every access token. */
const mostCharacters = 2_048;

export const listDetailsTypes = (settings: Settings): string[] =>
  [...settings.get(resourcesPart).byIndicator.values()].flatMap((resource) => resource.detailsTypes.map(({ type }) => type)).toSorted();

/** The type of this name and the API that it belongs to. */
export function findDetailsType(
  settings: Settings,
  type: string,
): { definition: AuthorizationDetailsType; resource: Resource } | undefined {
  for (const resource of settings.get(resourcesPart).byIndicator.values()) {
    const definition = resource.detailsTypes.find((one) => one.type === type);
    if (definition) return { definition, resource };
  }
  return undefined;
}

/** What the API would not understand of a detail (RFC 9396 §5), in words for the application's author; `undefined` when it is fine. */
export function problemOfDetail(
  detail: AuthorizationDetail,
  { definition, resource }: { definition: AuthorizationDetailsType; resource: Resource },
): string | undefined {
  const text = JSON.stringify(detail);
  if (text.length > mostCharacters) return `is longer than ${mostCharacters} characters`;
  if (text.includes(String.raw`\u0000`)) return 'holds a null character';
  const known = new Set([...commonFields, ...definition.fields]);
  const foreign = Object.keys(detail).find((field) => !known.has(field));
  if (foreign !== undefined) return `has an unknown field "${foreign}"`;
  const { actions, locations } = detail;
  const action =
    Array.isArray(actions) && definition.actions.length > 0 ? actions.find((name) => !definition.actions.includes(name)) : undefined;
  if (action !== undefined) return `has an unknown action "${String(action)}"`;
  const location = Array.isArray(locations) ? locations.find((uri) => uri !== resource.indicator) : undefined;
  return location === undefined ? undefined : `names a location "${String(location)}" that is not the API's`;
}

/** Whether a detail asks for nothing beyond one that was granted: the same fields, lists as long or shorter, the rest equal. */
export function isWithin(asked: AuthorizationDetail, granted: AuthorizationDetail): boolean {
  if (!isDeepStrictEqual(Object.keys(asked).toSorted(), Object.keys(granted).toSorted())) return false;
  return Object.entries(asked).every(([field, value]) => {
    const whole = granted[field];
    if (!narrowable.has(field) || !Array.isArray(value) || !Array.isArray(whole)) return isDeepStrictEqual(value, whole);
    return value.length > 0 && value.every((item) => whole.includes(item));
  });
}
