import { basic, json, type Tokens } from './flows.ts';
import { browserApp, machine, organizationId, person, traditional, type BenchWorld } from './bench-world.ts';
import { createHttpSession } from './http-session.ts';

const exchangeGrant = 'urn:ietf:params:oauth:grant-type:token-exchange';
const managementApi = 'https://default.logto.app/api';

/** Requests of machines and of applications that hold tokens already. */
export interface GrantFlows {
  readonly clientCredentials: () => Promise<Tokens>;
  readonly organizationCredentials: () => Promise<Tokens>;
  readonly rotate: (tokens: Tokens, more?: Form) => Promise<Tokens>;
  readonly refresh: (tokens: Tokens) => Promise<Tokens>;
  readonly organizationToken: (tokens: Tokens) => Promise<Tokens>;
  readonly exchange: (kind: SubjectKind, token: string) => Promise<Tokens>;
  readonly userInfo: (tokens: Tokens) => Promise<void>;
  readonly introspection: (tokens: Tokens) => Promise<void>;
  readonly revocation: (tokens: Tokens) => Promise<void>;
  /** A call of the Management API. */
  readonly manage: <Body>(method: string, path: string, body?: unknown) => Promise<Body>;
}

type Form = Readonly<Record<string, string>>;
export type SubjectKind = 'access' | 'impersonation' | 'personal';
const subjectTypes: Readonly<Record<SubjectKind, string>> = {
  access: 'urn:ietf:params:oauth:token-type:access_token',
  impersonation: 'urn:logto:token-type:impersonation_token',
  personal: 'urn:logto:token-type:personal_access_token',
};

export function createGrantFlows({ lintel }: BenchWorld): GrantFlows {
  const oidc = `${lintel.endpoint}/oidc`;
  const post = (path: string, form: Form, client: { id: string; secret: string }) =>
    createHttpSession().post(`${oidc}${path}`, form, basic(client));
  const token = async (form: Form, client: { id: string; secret: string }) => json<Tokens>(await post('/token', form, client));
  const clientCredentials = () => token({ grant_type: 'client_credentials', resource: managementApi, scope: 'all' }, machine);
  const rotate = async ({ refresh_token }: Tokens, more: Form = {}) => {
    const form = { grant_type: 'refresh_token', client_id: browserApp.id, refresh_token, ...more };
    return json<Tokens>(await createHttpSession().post(`${oidc}/token`, form));
  };
  return {
    clientCredentials,
    organizationCredentials: () => token({ grant_type: 'client_credentials', organization_id: organizationId }, machine),
    rotate,
    refresh: ({ refresh_token }) => token({ grant_type: 'refresh_token', refresh_token }, traditional),
    organizationToken: (tokens) => rotate(tokens, { organization_id: organizationId }),
    exchange: (kind, value) =>
      token({ grant_type: exchangeGrant, subject_token: value, subject_token_type: subjectTypes[kind], scope: 'openid' }, traditional),
    async userInfo({ access_token }) {
      await json(await fetch(`${oidc}/me`, { headers: { authorization: `Bearer ${access_token}` } }));
    },
    async introspection({ access_token }) {
      await json(await post('/token/introspection', { token: access_token }, traditional));
    },
    async revocation({ access_token }) {
      const response = await post('/token/revocation', { token: access_token }, traditional);
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`Revocation answered ${response.status}.`);
    },
    async manage(method, path, body) {
      const { access_token } = await clientCredentials();
      const response = await fetch(`${lintel.endpoint}${path}`, {
        method,
        headers: { authorization: `Bearer ${access_token}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return json(response);
    },
  };
}

/** Makes the machine a member of the organization. @returns the person's id */
export async function setUpMembers({ manage }: GrantFlows): Promise<string> {
  await manage('POST', `/api/organizations/${organizationId}/applications`, { applicationIds: [machine.id] });
  const [found] = await manage<{ id: string }[]>('GET', `/api/users?search.username=${person.username}`);
  if (!found) throw new Error('The person of the bench was not made.');
  return found.id;
}
