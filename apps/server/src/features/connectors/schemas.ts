import { z } from 'zod';

const connectorId = z.string().min(1).max(128);
const i18nText = z.object({ en: z.string() }).catchall(z.string());
const jsonObject = z.record(z.string(), z.json());

/** What an administrator may say about a standard connector instead of its package. */
export const metadataOverride = z.object({
  target: z.string().optional(),
  name: i18nText.optional(),
  logo: z.string().optional(),
  logoDark: z.string().nullable().optional(),
});

const settings = z.object({
  config: jsonObject.optional(),
  metadata: metadataOverride.optional(),
  syncProfile: z.boolean().optional(),
  enableTokenStorage: z.boolean().optional(),
});

export const connectorPatch = settings;
export const newConnector = settings.extend({ connectorId, id: connectorId.optional() });
export const connectorParams = z.object({ id: connectorId });

const formItem = z.object({
  type: z.enum(['Text', 'Number', 'MultilineText', 'Switch', 'Json', 'Select', 'MultiSelect']),
  key: z.string(),
  label: z.string(),
  placeholder: z.string().optional(),
  required: z.boolean().optional(),
  defaultValue: z.unknown().optional(),
  description: z.string().optional(),
  tooltip: z.string().optional(),
  showConditions: z.array(z.object({ targetKey: z.string(), expectValue: z.unknown().optional() })).optional(),
  isConfidential: z.boolean().optional(),
  isDevFeature: z.boolean().optional(),
  selectItems: z.array(z.object({ value: z.string(), title: z.string().optional() })).optional(),
});

/** What a package says of itself. */
const factoryFields = {
  type: z.enum(['Email', 'Sms', 'Social']),
  target: z.string(),
  platform: z.enum(['Native', 'Universal', 'Web']).nullable(),
  name: i18nText,
  description: i18nText,
  logo: z.string(),
  logoDark: z.string().nullable(),
  readme: z.string(),
  configTemplate: z.string().optional(),
  formItems: z.array(formItem).optional(),
  customData: z.record(z.string(), z.unknown()).optional(),
  fromEmail: z.string().optional(),
  isStandard: z.boolean().optional(),
  isTokenStorageSupported: z.boolean().optional(),
};

export const connectorFactoryResponse = z.object({ id: z.string(), ...factoryFields });

export const connectorResponse = z.object({
  id: z.string(),
  connectorId,
  config: jsonObject,
  metadata: metadataOverride,
  syncProfile: z.boolean(),
  enableTokenStorage: z.boolean(),
  ...factoryFields,
});

export const testMessage = z.object({
  phone: z.string().regex(/^\d+$/).optional(),
  email: z
    .string()
    .max(256, { abort: true })
    .regex(/^\S+@\S+\.\S+$/)
    .optional(),
  config: jsonObject,
  locale: z.string().optional(),
});
