import { randomUUID } from 'node:crypto';

export const clientAuthMethods = ['client_secret_post', 'client_secret_basic', 'client_secret_jwt'] as const;
export const secretJwtAlgorithms = ['HS256', 'HS384', 'HS512'] as const;

/** Who asks at a token endpoint, and how it proves that. */
export interface OAuthClient {
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** Default `client_secret_post`. */
  readonly authMethod?: (typeof clientAuthMethods)[number] | undefined;
  /** Of `client_secret_jwt`; default HS256. */
  readonly secretJwtAlgorithm?: (typeof secretJwtAlgorithms)[number] | undefined;
}

interface Authentication {
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string | undefined>>;
}

/** RFC 6749 §2.3.1, RFC 7523 §2.2. */
export async function authenticateClient(client: OAuthClient, tokenEndpoint: string): Promise<Authentication> {
  const { clientId, clientSecret } = client;
  if (clientSecret === undefined) return { form: { client_id: clientId } };
  switch (client.authMethod ?? 'client_secret_post') {
    case 'client_secret_basic':
      return { headers: { authorization: basic(formEncode(clientId), formEncode(clientSecret)) } };
    case 'client_secret_jwt': {
      const assertion = await signAssertion({ ...client, clientSecret }, tokenEndpoint);
      const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
      return { form: { client_id: clientId, client_assertion_type: type, client_assertion: assertion } };
    }
    case 'client_secret_post':
      return { form: { client_id: clientId, client_secret: clientSecret } };
  }
}

/** A header `Authorization` (RFC 7617). */
export const basic = (user: string, password: string): string => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

/** `application/x-www-form-urlencoded`, which RFC 6749 wants of both before they are joined. */
const formEncode = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);

async function signAssertion(
  { clientId, clientSecret, secretJwtAlgorithm = 'HS256' }: OAuthClient & { clientSecret: string },
  audience: string,
) {
  const { SignJWT } = await import('jose');
  return new SignJWT()
    .setProtectedHeader({ alg: secretJwtAlgorithm })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(new TextEncoder().encode(clientSecret));
}
