import { generateKeyPairSync } from 'node:crypto';
import * as client from 'openid-client';
import { importJWK, type JWK } from 'jose';
import type { TestWorld } from '../../test-world.ts';
import { createClient, type TestClient } from '../test-clients.ts';

/** A key pair of an application under test. */
export interface ClientKey {
  readonly privateJwk: JWK;
  readonly publicJwk: JWK & { kid: string };
}

export function createClientKey(kid = 'client-key', alg: 'ES256' | 'PS256' | 'RS256' = 'ES256'): ClientKey {
  const { privateKey, publicKey } =
    alg === 'ES256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('rsa', { modulusLength: 2048 });
  const common = { kid, alg, use: 'sig' };
  return {
    privateJwk: { ...privateKey.export({ format: 'jwk' }), ...common },
    publicJwk: { ...publicKey.export({ format: 'jwk' }), ...common },
  };
}

export async function toPrivateKey({ privateJwk }: ClientKey): Promise<client.PrivateKey> {
  const key = await importJWK(privateJwk, String(privateJwk['alg']));
  if (!(key instanceof CryptoKey)) throw new Error('An asymmetric key was expected.');
  return { key, kid: String(privateJwk['kid']) };
}

export interface StrictClient extends TestClient {
  readonly key: ClientKey;
}

/** An application under FAPI 2 that authenticates with its key and binds its tokens by DPoP, unless told otherwise. */
export async function createFapiClient(
  world: TestWorld,
  { settings = {}, type = 'Traditional' }: { settings?: Record<string, unknown>; type?: string } = {},
): Promise<StrictClient> {
  const key = createClientKey();
  const registered = await createClient(world, {
    type,
    securityProfile: 'fapi2',
    protocolSettings: {
      tokenEndpointAuthMethod: 'private_key_jwt',
      jwks: { keys: [key.publicJwk] },
      dpopBoundAccessTokens: true,
      ...settings,
    },
  });
  return { ...registered, key };
}

/** The client's side, played by openid-client. */
export async function discover(world: TestWorld, { id, key }: StrictClient, auth?: client.ClientAuth): Promise<client.Configuration> {
  return client.discovery(new URL(`${world.endpoint}/oidc`), id, undefined, auth ?? client.PrivateKeyJwt(await toPrivateKey(key)), {
    execute: [client.allowInsecureRequests],
  });
}
