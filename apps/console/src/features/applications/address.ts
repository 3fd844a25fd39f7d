/** What is wrong with an address, as a key under `applications.addressProblems`. */
export type AddressProblem = 'invalid' | 'fragment' | 'wildcard' | 'duplicate';

const problemOf = (address: string): AddressProblem | undefined => {
  const url = URL.parse(address.replaceAll('*', 'x'));

  if (
    !url ||
    /\s|\\/.test(address) ||
    url.username ||
    url.password ||
    /^(?:javascript|data|vbscript|file|blob|about):$/.test(url.protocol)
  ) {
    return 'invalid';
  }

  if (address.includes('#')) {
    return 'fragment';
  }

  return hasMisplacedWildcard(address) ? 'wildcard' : undefined;
};

/** `*` may stand in the path and in a label of the host before the last two, of web addresses only. */
const hasMisplacedWildcard = (address: string) => {
  if (!address.includes('*')) {
    return false;
  }

  const [, host = ''] = /^https?:\/\/([^/?:]+)(?:[/?:]|$)/.exec(address) ?? [];
  const labels = host.split('.');

  return (
    host === '' ||
    address.split('?')[1]?.includes('*') ||
    (host.includes('*') && (labels.length < 3 || labels.slice(-2).join().includes('*')))
  );
};

/** Problems by their place in the list; an empty line is none. The server has the last word. */
export const addressProblems = (addresses: readonly string[]): ReadonlyMap<number, AddressProblem> => {
  const problems = new Map<number, AddressProblem>();

  for (const [index, address] of addresses.entries()) {
    const problem = addresses.indexOf(address) < index ? 'duplicate' : problemOf(address);

    if (address.trim() && problem) {
      problems.set(index, problem);
    }
  }

  return problems;
};

export const withoutEmpty = (addresses: readonly string[]) => addresses.map((address) => address.trim()).filter(Boolean);
