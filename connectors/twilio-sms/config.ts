import { z } from 'zod';

const template = z.object({ usageType: z.string(), content: z.string().min(1) });

/** Without a trailing slash. */
const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

/** Configuration as stored and sent by the API; keys are the contract's, `apiBaseUrl` is ours. */
export const twilioConfigGuard = z.object({
  accountSID: z.string().min(1),
  authToken: z.string().min(1),
  fromMessagingServiceSID: z.string().min(1),
  /** Twilio then sends without judging whether somebody is pumping traffic through the form. */
  disableRiskCheck: z.boolean().optional(),
  /** Regions and edges: `https://api.<edge>.<region>.twilio.com`. */
  apiBaseUrl: z.union([z.literal('').transform(() => undefined), address]).optional(),
  templates: z.array(template).min(1),
});

export type TwilioConfig = z.infer<typeof twilioConfigGuard>;

export const defaultApiBaseUrl = 'https://api.twilio.com';
