/** What the authorization request said, in the contract's unsigned cookie: it only chooses looks and language. */
export interface EntryCookie {
  readonly appId: string | undefined;
  readonly organizationId: string | undefined;
  readonly uiLocales: string | undefined;
}

export function readEntryCookie(cookie: string | undefined): EntryCookie {
  const { appId, organizationId, uiLocales } = parse(cookie);
  const text = (value: unknown) => (typeof value === 'string' && value.length <= 256 ? value : undefined);
  return { appId: text(appId), organizationId: text(organizationId), uiLocales: text(uiLocales) };
}

function parse(cookie: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(cookie ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {}; // anybody can write this cookie; nonsense in it is as good as none
  }
}
