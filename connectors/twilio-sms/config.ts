import { templateTypes, type FormItem } from '@lintel/connector-kit';
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

const texts: Partial<Record<(typeof templateTypes)[number], string>> = {
  SignIn: '{{code}} is your sign-in code. It is valid for 10 minutes.',
  Register: '{{code}} is your code to create an account. It is valid for 10 minutes.',
  ForgotPassword: '{{code}} is your code to set a new password. It is valid for 10 minutes.',
  OrganizationInvitation: 'You are invited to join {{organization.name}}: {{link}}',
};
const otherwise = '{{code}} is your verification code. It is valid for 10 minutes.';

export const twilioFormItems: readonly FormItem[] = [
  {
    key: 'accountSID',
    label: 'Account SID',
    type: 'Text',
    required: true,
    placeholder: 'AC…',
    description: 'On the first page of the Twilio Console, under Account Info.',
  },
  {
    key: 'authToken',
    label: 'Auth token',
    type: 'Text',
    required: true,
    isConfidential: true,
    description: 'Beside the account SID. Whoever knows it can send at your cost.',
  },
  {
    key: 'fromMessagingServiceSID',
    label: 'Messaging service SID',
    type: 'Text',
    required: true,
    placeholder: 'MG…',
    description: 'In the Twilio Console: Messaging › Services. The service needs at least one sender.',
  },
  {
    key: 'disableRiskCheck',
    label: 'Send without fraud check',
    type: 'Switch',
    required: false,
    defaultValue: false,
    description: 'Twilio normally holds back messages that look like SMS pumping. Turn this on only if it holds back real people.',
  },
  {
    key: 'apiBaseUrl',
    label: 'API address',
    type: 'Text',
    required: false,
    placeholder: defaultApiBaseUrl,
    description: 'Only for another Twilio region or edge, e.g. https://api.dublin.ie1.twilio.com.',
  },
  {
    key: 'templates',
    label: 'Templates',
    type: 'Json',
    required: true,
    description: 'One text for each use; Generic serves the uses that have none. {{code}} becomes the code.',
    defaultValue: templateTypes.map((usageType) => ({ usageType, content: texts[usageType] ?? otherwise })),
  },
];
