import type { Endpoints } from '../../tenancy/endpoints.ts';

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * A host name in the one form in which Host headers are compared: lower case, in ASCII (RFC 5890 A-labels), at least two labels, none of them
 * a wildcard. `undefined` for everything else, also for what browsers would read as an address (`0x7f.1`) or as another name.
 */
export function parseHostName(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  const labels = name.split('.');
  if (name.length > 253 || labels.length < 2 || !labels.every((part) => label.test(part))) return undefined;
  if (labels.at(-1) === 'localhost') return undefined;
  // The URL Standard reads addresses in all their spellings, and takes only valid punycode.
  return URL.canParse(`https://${name}`) && new URL(`https://${name}`).hostname === name && !/^\d+$/.test(labels.at(-1) ?? '')
    ? name
    : undefined;
}

/** Whether a name is the installation's own, or below: those are tenants' or the console's already. */
export function isOwnName(endpoints: Endpoints, name: string): boolean {
  return [endpoints.tenants, endpoints.admin]
    .map((address) => new URL(address).hostname)
    .some((own) => name === own || name.endsWith(`.${own}`));
}
