/** Every scope of a grant once, those about the person first. The payload is the protocol engine's own. */
export function grantedScopes(payload: Readonly<Record<string, unknown>>): string[] {
  const { openid, resources } = payload;
  const ofPerson = isRecord(openid) ? [openid['scope']] : [];
  const ofApis = isRecord(resources) ? Object.values(resources) : [];
  const names = [...ofPerson, ...ofApis].flatMap((scopes) => (typeof scopes === 'string' ? scopes.split(' ') : []));

  return [...new Set(names.filter(Boolean))];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
