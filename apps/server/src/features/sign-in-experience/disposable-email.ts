let known: Promise<ReadonlySet<string>> | undefined;

/**
 * Whether an address is at a provider of throw-away mailboxes, or below one, as the community's list says
 * (github.com/disposable-email-domains). Loaded when a tenant first wants to know: 1 MB that others do without.
 */
export async function isDisposable(email: string): Promise<boolean> {
  known ??= import('disposable-email-domains-js').then(({ disposableEmailBlocklistSet }) => disposableEmailBlocklistSet());
  const domains = await known;
  const labels = email
    .slice(email.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  return labels.some((_label, index) => domains.has(labels.slice(index).join('.')));
}
