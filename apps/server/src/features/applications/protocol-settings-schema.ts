import { z } from 'zod';
import { signingAlgorithms } from '../signing-keys/signing-keys.ts';
import {
  backchannelDeliveryModes,
  clientAuthMethods,
  clientSigningAlgorithms,
  jwtResponseModes,
  plainResponseModes,
  responseTypes,
  securityProfiles,
} from './protocol-settings.ts';

export const securityProfileSchema = z.enum(securityProfiles);

const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv'];

/** Keys of an application are public ones: a private or shared key that somebody pasted is refused before it is stored. */
const publicJwk = z
  .looseObject({
    kty: z.enum(['EC', 'RSA', 'OKP']),
    kid: z.string().min(1).optional(),
    alg: z.string().min(1).optional(),
    use: z.string().min(1).optional(),
    x5c: z.array(z.base64()).optional(),
  })
  .refine((key) => !privateMembers.some((name) => name in key), 'holds a private key; only the public part belongs here')
  .refine((key) => key.kty !== 'RSA' || modulusBits(key['n']) >= 2048, 'RSA keys need 2048 bits or more');

const modulusBits = (modulus: unknown): number => (typeof modulus === 'string' ? Buffer.from(modulus, 'base64url').length * 8 : 0);

const certificateName = z.string().min(1).max(1024).optional();
const signingAlg = z.enum(clientSigningAlgorithms).optional();
/** Which of them, the tenant's keys decide. */
const tenantAlg = z.enum(signingAlgorithms).optional();

export const protocolSettingsSchema = z.strictObject({
  tokenEndpointAuthMethod: z.enum(clientAuthMethods).optional(),
  tokenEndpointAuthSigningAlg: signingAlg,
  jwks: z.object({ keys: z.array(publicJwk).min(1).max(20) }).optional(),
  jwksUri: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional(),
  tlsClientAuthSubjectDn: certificateName,
  tlsClientAuthSanDns: certificateName,
  tlsClientAuthSanUri: certificateName,
  tlsClientAuthSanIp: certificateName,
  tlsClientAuthSanEmail: certificateName,
  tlsClientCertificateBoundAccessTokens: z.boolean().optional(),
  dpopBoundAccessTokens: z.boolean().optional(),
  dpopNonceRequired: z.boolean().optional(),
  requirePushedAuthorizationRequests: z.boolean().optional(),
  requireSignedRequestObject: z.boolean().optional(),
  requestObjectSigningAlg: signingAlg,
  responseTypes: z.array(z.enum(responseTypes)).min(1).optional(),
  responseModes: z
    .array(z.enum([...plainResponseModes, ...jwtResponseModes]))
    .min(1)
    .optional(),
  defaultMaxAge: z.number().int().min(0).max(31_536_000).optional(),
  requireAuthTime: z.boolean().optional(),
  claimsParameter: z.boolean().optional(),
  authorizationDetailsTypes: z.array(z.string().min(1).max(256)).max(100).optional(),
  backchannelTokenDeliveryMode: z.enum(backchannelDeliveryModes).optional(),
  backchannelClientNotificationEndpoint: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional(),
  idTokenSignedResponseAlg: tenantAlg,
  userinfoSignedResponseAlg: tenantAlg,
  authorizationSignedResponseAlg: tenantAlg,
});
