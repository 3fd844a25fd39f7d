import { Resolver } from 'node:dns/promises';

/** DNS, as far as domains are proven with it. Each answers an empty list where there is no such record, and throws when it cannot know. */
export interface DomainResolver {
  /** Names in lower case, without the dot at the end. */
  cname(name: string): Promise<string[]>;
  txt(name: string): Promise<string[]>;
}

/** What is the case, and no failure of the question (RFC 2308: name error and no data). */
const nothingThere: ReadonlySet<string> = new Set(['ENODATA', 'ENOTFOUND']);

/** Asks `servers` (`address` or `address:port`), the system's when not given. */
export function createDomainResolver({
  servers,
  timeoutMs = 2_000,
}: {
  servers?: readonly string[] | undefined;
  timeoutMs?: number;
}): DomainResolver {
  const ask = async <Answer>(question: (resolver: Resolver) => Promise<Answer[]>): Promise<Answer[]> => {
    const resolver = new Resolver({ timeout: timeoutMs, tries: 2 });
    if (servers) resolver.setServers(servers);
    // The time limit is for each server and try; this one is for the whole.
    const timer = setTimeout(() => resolver.cancel(), 2 * timeoutMs);
    try {
      return await question(resolver);
    } catch (error) {
      if (error instanceof Error && 'code' in error && nothingThere.has(String(error.code))) return [];
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    cname: async (name) => (await ask((resolver) => resolver.resolveCname(name))).map((target) => target.toLowerCase().replace(/\.$/, '')),
    txt: async (name) => (await ask((resolver) => resolver.resolveTxt(name))).map((parts) => parts.join('')),
  };
}
