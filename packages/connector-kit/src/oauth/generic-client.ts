import { z } from 'zod';
import type { FormItem } from '../form-item.ts';
import { clientAuthMethods, secretJwtAlgorithms } from './client-authentication.ts';
import type { OAuthFlow } from './create-oauth-connector.ts';
import { formTexts, type Language } from './social-metadata.ts';

const address = z.url({ protocol: /^https?$/ });

/** What the generic connectors are told about any provider; the keys are the contract's, `usePkce` is ours. */
export const genericClientConfig = {
  responseType: z.literal('code').default('code'),
  grantType: z.literal('authorization_code').default('authorization_code'),
  authorizationEndpoint: address,
  tokenEndpoint: address,
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  tokenEndpointAuthMethod: z.enum(clientAuthMethods).default('client_secret_post'),
  clientSecretJwtSigningAlgorithm: z.enum(secretJwtAlgorithms).default('HS256'),
  usePkce: z.boolean().default(true),
  customConfig: z.record(z.string(), z.string()).optional(),
};

type GenericClientConfig = z.infer<z.ZodObject<typeof genericClientConfig>>;

export function genericFlow(config: GenericClientConfig): OAuthFlow {
  const { authorizationEndpoint, tokenEndpoint, clientId, clientSecret, usePkce, customConfig } = config;
  return {
    authorizationEndpoint,
    tokenEndpoint,
    client: {
      clientId,
      clientSecret,
      authMethod: config.tokenEndpointAuthMethod,
      secretJwtAlgorithm: config.clientSecretJwtSigningAlgorithm,
    },
    parameters: snakeCased(customConfig ?? {}),
    usesPkce: usePkce,
  };
}

/** Configurations spell parameters in camel case: `uiLocales` becomes `ui_locales`. */
export const snakeCased = (parameters: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );

const titled = (values: readonly string[]) => values.map((value) => ({ value, title: value }));

/** Fields of the form that both generic connectors have. */
export function genericClientFields(language: Language) {
  const texts = formTexts[language];
  return {
    authorizationEndpoint: { key: 'authorizationEndpoint', type: 'Text', required: true, ...texts.authorizationEndpoint },
    tokenEndpoint: { key: 'tokenEndpoint', type: 'Text', required: true, ...texts.tokenEndpoint },
    client: [
      { key: 'clientId', type: 'Text', required: true, ...texts.clientId },
      { key: 'clientSecret', type: 'Text', required: true, isConfidential: true, ...texts.clientSecret },
      {
        key: 'tokenEndpointAuthMethod',
        type: 'Select',
        required: true,
        defaultValue: 'client_secret_post',
        selectItems: titled(clientAuthMethods),
        ...texts.tokenEndpointAuthMethod,
      },
      {
        key: 'clientSecretJwtSigningAlgorithm',
        type: 'Select',
        required: true,
        defaultValue: 'HS256',
        selectItems: titled(secretJwtAlgorithms),
        showConditions: [{ targetKey: 'tokenEndpointAuthMethod', expectValue: 'client_secret_jwt' }],
        ...texts.clientSecretJwtSigningAlgorithm,
      },
    ],
    scope: { key: 'scope', type: 'MultilineText', ...texts.scope },
    usePkce: { key: 'usePkce', type: 'Switch', required: false, defaultValue: true, ...texts.usePkce },
    customConfig: { key: 'customConfig', type: 'Json', required: false, defaultValue: {}, ...texts.customConfig },
  } as const satisfies Record<string, FormItem | readonly FormItem[]>;
}
