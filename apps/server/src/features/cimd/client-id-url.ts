/** Addresses travel in cookies and query parameters; a longer one would not fit. */
const longest = 1_000;

/**
 * Whether a client_id is the address of a client metadata document (draft-ietf-oauth-client-id-metadata-document §3): https, with a path,
 * without fragment and credentials. It must be written as URL parsers write it, so that one document has one client_id.
 */
export function isClientIdUrl(id: string): boolean {
  if (!id.startsWith('https://') || id.length > longest || id.includes('#')) return false;
  const url = URL.parse(id);
  return url !== null && url.href === id && url.username === '' && url.password === '' && url.pathname !== '/';
}
