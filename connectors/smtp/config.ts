import { z } from 'zod';

const template = z.object({
  usageType: z.string(),
  contentType: z.enum(['text/plain', 'text/html']),
  subject: z.string(),
  content: z.string(),
});

const loginType = z.enum(['login', 'Login', 'LOGIN']);
const oauth2Type = z.enum(['oauth2', 'OAuth2', 'OAUTH2']);

const loginAuth = z.strictObject({ type: loginType.optional(), user: z.string().optional(), pass: z.string().optional() });
const oauth2KeyAuth = z.strictObject({
  type: oauth2Type.optional(),
  user: z.string(),
  privateKey: z.union([z.string(), z.object({ key: z.string(), passphrase: z.string() })]),
  serviceClient: z.string(),
});
const oauth2TokenAuth = z.strictObject({
  type: oauth2Type.optional(),
  user: z.string(),
  clientId: z.string().optional(),
  clientSecret: z.string().optional(),
  refreshToken: z.string().optional(),
  accessToken: z.string().optional(),
  expires: z.number().optional(),
  accessUrl: z.string().optional(),
});

const requiredUses = ['Register', 'SignIn', 'ForgotPassword', 'Generic'];

/** Configuration as stored and sent by the API; the keys are the contract's. Times in milliseconds. */
export const smtpConfigGuard = z.object({
  host: z.string().min(1),
  port: z.int().min(1).max(65_535),
  /** Without user and password: a relay that knows the server by its address. */
  auth: z.union([loginAuth, oauth2KeyAuth, oauth2TokenAuth]),
  /** `code@example.com` or `Bookstore <code@example.com>`. */
  fromEmail: z.string().min(1),
  replyTo: z.string().optional(),
  templates: z.array(template).refine((templates) => requiredUses.every((use) => templates.some(({ usageType }) => usageType === use)), {
    error: `must hold a template for each of ${requiredUses.join(', ')}`,
  }),
  logger: z.boolean().optional(),
  debug: z.boolean().optional(),
  disableFileAccess: z.boolean().optional(),
  disableUrlAccess: z.boolean().optional(),
  name: z.string().optional(),
  localAddress: z.string().optional(),
  connectionTimeout: z.number().min(0).default(120_000),
  greetingTimeout: z.number().min(0).default(30_000),
  socketTimeout: z.number().min(0).default(600_000),
  dnsTimeout: z.number().min(0).default(30_000),
  /** TLS from the first byte (port 465). Otherwise STARTTLS as soon as the server offers it. */
  secure: z.boolean().default(false),
  tls: z.record(z.string(), z.unknown()).default({}),
  servername: z.string().optional(),
  ignoreTLS: z.boolean().optional(),
  requireTLS: z.boolean().optional(),
  customHeaders: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
});

export type SmtpConfig = z.infer<typeof smtpConfigGuard>;
