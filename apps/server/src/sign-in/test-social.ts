import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A connector as an administrator may write one. What comes back as `code` says who it is: a person as JSON, or what goes wrong.
 * It keeps to what connectors promise: it checks the state's nonce, and has a token for each person.
 */
const source = (id: string, more: object) => `
const metadata = { id: '${id}', target: '${id}', platform: 'Universal', name: { en: '${id}', th: 'ท่าเรือ' }, description: { en: 'x' },
  logo: 'https://example.com/${id}.svg', logoDark: 'https://example.com/${id}-dark.svg', readme: 'x', isTokenStorageSupported: true, ...${JSON.stringify(more)} };
const failure = (code, data) => Object.assign(new Error(code), { code, data });
export default async ({ getConfig }) => ({
  type: 'Social',
  metadata,
  configGuard: { safeParse: (data) => ({ success: typeof data?.clientSecret === 'string', data }) },
  async getAuthorizationUri({ state, redirectUri, headers }, setSession) {
    if (!(await getConfig('${id}')).clientSecret) throw failure('invalid_config');
    await setSession({ nonce: 'nonce-of-' + state, userAgent: headers.userAgent });
    return 'https://provider.example/authorize?' + new URLSearchParams({ state, redirect_uri: redirectUri });
  },
  async getUserInfo(data, getSession) { return (await this.getTokenResponseAndUserInfo(data, getSession)).userInfo; },
  async getTokenResponseAndUserInfo({ code, state, error }, getSession) {
    const { clientSecret } = await getConfig('${id}');
    if (error) throw failure('authorization_failed', { error, secret: clientSecret });
    if (code === 'used') throw failure('social_auth_code_invalid', { message: 'The provider refused ' + clientSecret });
    if (code.startsWith('fails ')) throw failure(code.slice(6));
    if (code === 'boom') throw new TypeError('boom');
    if ((await getSession()).nonce !== 'nonce-of-' + state) throw failure('invalid_response');
    const userInfo = JSON.parse(code);
    return { userInfo, tokenResponse: { access_token: 'token-of-' + userInfo.id, token_type: 'Bearer', expires_in: 3600 } };
  },
});`;

/** For tests: a folder for `CONNECTORS_DIR` with the social connector `harbour`, and `oidc-like`, of which there may be several. */
export function writeSocialPackages(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'social-'));
  for (const [id, more] of [
    ['harbour', {}],
    ['oidc-like', { isStandard: true }],
  ] as const) {
    mkdirSync(join(folder, id));
    writeFileSync(join(folder, id, 'package.json'), JSON.stringify({ name: id, type: 'module', main: 'index.js' }));
    writeFileSync(join(folder, id, 'index.js'), source(id, more));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
