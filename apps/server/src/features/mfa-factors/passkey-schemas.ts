import { z } from 'zod';

const text = z.string().min(1).max(4_096);
/** An attestation holds certificates at most; nothing here is longer. */
const blob = z.string().min(1).max(32_768);
const transports = z.enum(['usb', 'nfc', 'ble', 'internal', 'cable', 'hybrid', 'smart-card']);
const credential = {
  type: z.literal('WebAuthn'),
  id: text,
  rawId: text,
  authenticatorAttachment: z.enum(['cross-platform', 'platform']).exactOptional(),
  clientExtensionResults: z.looseObject({}),
};

/** `RegistrationResponseJSON` of WebAuthn L3 §5.1, under the contract's type. */
export const registrationPayload = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: blob,
    attestationObject: blob,
    authenticatorData: blob.exactOptional(),
    transports: z.array(transports).max(16).exactOptional(),
    publicKeyAlgorithm: z.number().exactOptional(),
    publicKey: blob.exactOptional(),
  }),
});
export type RegistrationPayload = z.infer<typeof registrationPayload>;

/** `AuthenticationResponseJSON` of WebAuthn L3 §5.1, under the contract's type. */
export const authenticationPayload = z.object({
  ...credential,
  response: z.object({ clientDataJSON: blob, authenticatorData: blob, signature: blob, userHandle: text.exactOptional() }),
});
export type AuthenticationPayload = z.infer<typeof authenticationPayload>;

const descriptor = z.object({ type: z.literal('public-key'), id: z.string(), transports: z.array(transports).optional() });
const extensions = z.looseObject({});

export const registrationOptions = z.object({
  rp: z.object({ name: z.string(), id: z.string().optional() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.number() })),
  timeout: z.number().optional(),
  excludeCredentials: z.array(descriptor).optional(),
  authenticatorSelection: z.looseObject({}).optional(),
  attestation: z.enum(['none', 'indirect', 'direct', 'enterprise']).optional(),
  extensions: extensions.optional(),
});
export const authenticationOptions = z.object({
  challenge: z.string(),
  timeout: z.number().optional(),
  rpId: z.string().optional(),
  allowCredentials: z.array(descriptor).optional(),
  userVerification: z.enum(['required', 'preferred', 'discouraged']).optional(),
  extensions: extensions.optional(),
});
