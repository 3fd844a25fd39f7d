import { z } from 'zod';
import { providerNames } from './providers.ts';

const connectorId = z.string().min(1).max(128);
const jsonObject = z.record(z.string(), z.json());
const name = z.string().min(1).max(128);

export const ssoBranding = z.object({
  displayName: z.string().max(256).optional(),
  logo: z.string().max(2048).optional(),
  darkLogo: z.string().max(2048).optional(),
});
export type SsoBranding = z.infer<typeof ssoBranding>;

const settings = {
  config: jsonObject.optional(),
  domains: z.array(z.string().max(253)).max(100).optional(),
  branding: ssoBranding.optional(),
  syncProfile: z.boolean().optional(),
  enableTokenStorage: z.boolean().optional(),
};

export const newSsoConnector = z.object({ ...settings, providerName: name, connectorName: name });
export const ssoConnectorPatch = z.object({ ...settings, connectorName: name.optional() });
export const ssoConnectorParams = z.object({ id: connectorId });
export const signingKeyParams = z.object({ id: connectorId, keyId: z.string().min(1).max(21) });

export const ssoConnectorResponse = z.object({
  tenantId: z.string(),
  id: z.string(),
  providerName: z.enum(providerNames),
  connectorName: z.string(),
  config: jsonObject,
  domains: z.array(z.string()),
  branding: ssoBranding,
  syncProfile: z.boolean(),
  enableTokenStorage: z.boolean(),
  createdAt: z.number(),
});

const providerType = z.enum(['oidc', 'saml']);

/** A connector with what is known of its provider; `providerConfig` is there when the provider could be read. */
export const ssoConnectorWithProvider = ssoConnectorResponse.extend({
  name: z.string(),
  providerType,
  providerLogo: z.string(),
  providerLogoDark: z.string(),
  providerConfig: z.record(z.string(), z.unknown()).optional(),
});

export const ssoProvidersResponse = z.array(
  z.object({
    providerName: z.enum(providerNames),
    providerType,
    logo: z.string(),
    logoDark: z.string(),
    description: z.string(),
    name: z.string(),
  }),
);

export const newSigningKey = z.object({ active: z.boolean().default(false) });
export const signingKeyPatch = z.object({ active: z.boolean() });

const applicationId = z.string().min(1).max(21);
const address = z.url().max(2048);
const authParameters = z.object({ scope: z.string().max(2048).optional() }).catchall(z.string().max(2048));

/** Either we send an authorization request ourselves, or the application does, at its own address. */
export const idpInitiatedAuthConfigInput = z.discriminatedUnion('autoSendAuthorizationRequest', [
  z.object({
    autoSendAuthorizationRequest: z.literal(false),
    defaultApplicationId: applicationId,
    clientIdpInitiatedAuthCallbackUri: address,
  }),
  z.object({
    autoSendAuthorizationRequest: z.literal(true),
    defaultApplicationId: applicationId,
    redirectUri: address.nullable().optional(),
    authParameters: authParameters.optional(),
  }),
]);
export type IdpInitiatedAuthConfigInput = z.infer<typeof idpInitiatedAuthConfigInput>;

export const idpInitiatedAuthConfigResponse = z.object({
  tenantId: z.string(),
  connectorId: z.string(),
  defaultApplicationId: z.string(),
  redirectUri: z.string().nullable(),
  authParameters,
  autoSendAuthorizationRequest: z.boolean(),
  clientIdpInitiatedAuthCallbackUri: z.string().nullable(),
  createdAt: z.number(),
});
