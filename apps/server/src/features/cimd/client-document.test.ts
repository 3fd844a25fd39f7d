import { describe, expect, it } from 'vitest';
import { parseClientDocument } from './client-document.ts';
import { isClientIdUrl } from './client-id-url.ts';

const id = 'https://books.example/oauth/client.json';
const document = { client_id: id, client_name: 'Books', redirect_uris: ['https://books.example/callback'] };
const parse = (more: object) => parseClientDocument(id, { ...document, ...more });

describe('the address of a client metadata document', () => {
  it.each([id, 'https://books.example:8443/client', 'https://books.example/client?v=2'])('can be %s', (url) => {
    expect(isClientIdUrl(url)).toBe(true);
  });

  it.each([
    'http://books.example/client',
    'https://books.example',
    'https://books.example/',
    'https://books.example/client#part',
    'https://books.example/client#',
    'https://user@books.example/client',
    'https://user:password@books.example/client',
    'https://books.example/a/../client',
    'https://books.example/%2e%2e/client',
    'https://books.example/./client',
    'https://BOOKS.example/client',
    'https://books.example:443/client',
    'https:\\\\books.example\\client',
    'https:///books.example/client',
    'https://books.example/client\0',
    ' https://books.example/client',
    `https://books.example/${'a'.repeat(1_000)}`,
    'demo-app',
    '',
  ])('is not %j', (url) => {
    expect(isClientIdUrl(url)).toBe(false);
  });
});

describe('a client metadata document', () => {
  it('keeps redirect addresses at its own origin and on the person’s own device, and no others', () => {
    const own = [
      'https://books.example/callback',
      'https://books.example/other?x=1',
      'http://127.0.0.1:5000/cb',
      'http://localhost/cb',
      'http://[::1]:1/cb',
    ];
    const foreign = [
      'https://evil.example/cb',
      'https://books.example.evil.example/cb',
      'https://books.example:8443/cb',
      'https://books.example@evil.example/cb',
      'https://books.example/../cb',
      'https://books.example/*',
      'http://books.example/cb',
      'http://127.0.0.1.evil.example/cb',
      'http://localhost@evil.example/cb',
      'app.books:/cb',
      'javascript:alert(1)',
    ];
    expect(parse({ redirect_uris: [...foreign, ...own] }).redirectUris).toEqual(own);
    expect(parse({ post_logout_redirect_uris: [...foreign, ...own] }).postLogoutRedirectUris).toEqual(own);
  });

  it('is named for its host when it has no name', () => {
    expect(parse({ client_name: undefined }).name).toBe('books.example');
  });

  it('may prove itself by a key', () => {
    const jwks = { keys: [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }] };
    expect(parse({ token_endpoint_auth_method: 'private_key_jwt', jwks })).toMatchObject({ authMethod: 'private_key_jwt', jwks });
    expect(parse({ token_endpoint_auth_method: 'private_key_jwt', jwks_uri: 'https://books.example/keys' })).toMatchObject({
      jwksUri: 'https://books.example/keys',
    });
  });

  it.each<[string, object, string]>([
    ['another client_id', { client_id: 'https://books.example/other' }, 'client_id'],
    ['a client_id that only looks alike', { client_id: `${id}/` }, 'client_id'],
    ['no client_id', { client_id: undefined }, 'client_id'],
    ['no redirect address', { redirect_uris: [] }, 'redirect_uris'],
    ['only redirect addresses elsewhere', { redirect_uris: ['https://evil.example/'] }, 'redirect_uris'],
    ['redirect addresses that are no list', { redirect_uris: 'https://books.example/callback' }, 'redirect_uris'],
    ['a shared secret', { client_secret: 'secret' }, 'client_secret'],
    ['a shared secret that expires', { client_secret_expires_at: 0 }, 'client_secret_expires_at'],
    ['authentication by a secret', { token_endpoint_auth_method: 'client_secret_basic' }, 'token_endpoint_auth_method'],
    ['a key that is nowhere', { token_endpoint_auth_method: 'private_key_jwt' }, 'private_key_jwt'],
    [
      'keys in two places',
      { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [{}] }, jwks_uri: 'https://books.example/keys' },
      'private_key_jwt',
    ],
    ['keys at a plain address', { token_endpoint_auth_method: 'private_key_jwt', jwks_uri: 'http://books.example/keys' }, 'jwks_uri'],
    ['another grant', { grant_types: ['client_credentials'] }, 'grant_types'],
    ['another response', { response_types: ['token'] }, 'grant_types'],
    ['terms that are a script', { tos_uri: 'javascript:alert(1)' }, 'tos_uri'],
    ['a name that turns the text around it', { client_name: 'Bank\u202egro.elpmaxe' }, 'client_name'],
    ['a name of blanks', { client_name: '  ' }, 'client_name'],
  ])('with %s is refused, and says why', (_what, more, word) => {
    expect(() => parse(more)).toThrow(word);
  });

  it.each([null, [], 'text', 1, true])('is an object, not %j', (content) => {
    expect(() => parseClientDocument(id, content)).toThrow('the document');
  });
});
