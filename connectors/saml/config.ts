import { z } from 'zod';

export const requestSignatureAlgorithms = {
  'http://www.w3.org/2000/09/xmldsig#rsa-sha1': 'sha1',
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256': 'sha256',
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512': 'sha512',
} as const;
type RequestSignatureAlgorithm = keyof typeof requestSignatureAlgorithms;
export const defaultSignatureAlgorithm: RequestSignatureAlgorithm = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';

export const nameIdFormats = [
  'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
  'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName',
  'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  'urn:oasis:names:tc:SAML:2.0:nameid-format:transient',
] as const;

export const signingOrders = ['sign-then-encrypt', 'encrypt-then-sign'] as const;

/** Which attribute fills which field of a profile; `nameID` is the name of the subject. */
const profileMap = z.object({
  id: z.string().min(1).default('id'),
  email: z.string().default('email'),
  phone: z.string().default('phone'),
  name: z.string().default('name'),
  avatar: z.string().default('avatar'),
});

/** Configuration as stored and sent by the API. */
export const samlConfigGuard = z
  .object({
    /** Ours, as the provider knows us. */
    entityID: z.string().min(1),
    /** Where people are sent; from the metadata when absent. */
    signInEndpoint: z.union([z.literal('').transform(() => undefined), z.url({ protocol: /^https?$/ })]).optional(),
    x509Certificate: z.string().min(1).max(20_000),
    idpMetadataXml: z.string().min(1).max(1_000_000),
    assertionConsumerServiceUrl: z.url({ protocol: /^https?$/ }),
    signAuthnRequest: z.boolean().default(false),
    requestSignatureAlgorithm: z
      .enum(Object.keys(requestSignatureAlgorithms) as [RequestSignatureAlgorithm, ...RequestSignatureAlgorithm[]]) // keys of a constant
      .default(defaultSignatureAlgorithm),
    /** Responses tell by themselves: both orders are read. */
    messageSigningOrder: z.enum(signingOrders).default('sign-then-encrypt'),
    encryptAssertion: z.boolean().default(false),
    privateKey: z.string().optional(),
    privateKeyPass: z.string().optional(),
    encPrivateKey: z.string().optional(),
    encPrivateKeyPass: z.string().optional(),
    nameIDFormat: z.enum(nameIdFormats).default(nameIdFormats[0]),
    /** Nothing is fetched in a sign-in by SAML: kept for compatibility. Milliseconds. */
    timeout: z.number().optional(),
    authnRequestBinding: z.literal('HTTP-Redirect').default('HTTP-Redirect'),
    assertionBinding: z.literal('HTTP-POST').default('HTTP-POST'),
    profileMap: profileMap.default(() => profileMap.parse({})),
  })
  .refine(({ signAuthnRequest, privateKey }) => !signAuthnRequest || privateKey, {
    path: ['privateKey'],
    error: 'is needed to sign requests',
  })
  .refine(({ encryptAssertion, encPrivateKey }) => !encryptAssertion || encPrivateKey, {
    path: ['encPrivateKey'],
    error: 'is needed to open encrypted assertions',
  });

export type SamlConfig = z.infer<typeof samlConfigGuard>;
