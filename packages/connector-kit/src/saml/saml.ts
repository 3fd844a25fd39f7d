/** A SAML 2.0 service provider. A door of its own, for few need it; its libraries are loaded with the first sign-in. */
export { readCertificate } from './certificate.ts';
export { describeIdentityProvider, parseSamlMetadata, type SamlIdentityProvider, type SamlSigningProvider } from './identity-provider.ts';
export type { AssertedSubject } from './read-assertion.ts';
export { readSamlResponse, samlRequestUri, type SamlParties } from './service-provider.ts';
