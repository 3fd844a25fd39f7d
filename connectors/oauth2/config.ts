import { genericClientConfig } from '@lintel/connector-kit';
import { z } from 'zod';

/** Where each field of a profile stands in the provider's answer; a dot leads into an object. */
const profileMap = z.object({
  id: z.string().min(1).default('id'),
  email: z.string().default('email'),
  phone: z.string().default('phone'),
  name: z.string().default('name'),
  avatar: z.string().default('avatar'),
});

/** Configuration as stored and sent by the API. */
export const oauth2ConfigGuard = z.object({
  ...genericClientConfig,
  userInfoEndpoint: z.url({ protocol: /^https?$/ }),
  scope: z.string().optional(),
  /** How to read a token answer that does not say what it is. */
  tokenEndpointResponseType: z.enum(['query-string', 'json']).default('query-string'),
  profileMap: profileMap.default(() => profileMap.parse({})),
});

export type ProfileMap = z.infer<typeof profileMap>;
