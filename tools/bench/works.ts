import type { Work } from './budgets.ts';
import type { Flows } from './flows.ts';

/** What is measured, each as the requests that one use of it needs. */
export type Works = Readonly<Record<Work, () => Promise<unknown>>>;

/** Each work is done once before it is counted: keys, clients and settings are in memory from then on. */
export async function prepareWorks(flows: Flows): Promise<Works> {
  let tokens = await flows.passwordSignIn();
  const page = await flows.preparePage();
  const works: Works = {
    'client-credentials token': flows.clientCredentials,
    'refresh with rotation': async () => (tokens = await flows.refresh(tokens)),
    'user info': () => flows.userInfo(tokens),
    introspection: () => flows.introspection(tokens),
    discovery: flows.discovery,
    'signing keys': flows.keys,
    'password sign-in': flows.passwordSignIn,
    'code sign-in': flows.codeSignIn,
    'sign-in page': page,
  };
  for (const work of Object.values(works)) await work();
  return works;
}
