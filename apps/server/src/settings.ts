import { z } from 'zod';
import { parseRange } from './foundation/outbound-http/address-guard.ts';
import { nearestName } from './foundation/nearest-name.ts';

const flag = z.enum(['0', '1', 'true', 'false', 'yes', 'no']).transform((text) => text === '1' || text === 'true' || text === 'yes');
const port = z.coerce.number().int().min(1).max(65_535);
const milliseconds = z.coerce.number().int().min(0);
const address = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .refine((text) => !/[?#]/.test(text), 'must have no query and no fragment')
  .transform((url) => url.replace(/\/+$/, ''));
/** Pages and protocol are served from the root of their host. */
const endpoint = address.refine((text) => URL.parse(text)?.pathname === '/', 'must have no path');
const secretKey = z
  .base64({ error: 'must be base64' })
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes, base64-encoded (openssl rand -base64 32)');
const headerName = z.string().regex(/^[\w-]+$/, 'must be the name of a header');
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);

const proxies = z.union(
  [
    z.coerce.number().int().min(1).max(16),
    list.refine((ranges) => ranges.length > 0 && ranges.every(isRange), 'must be a number, or ranges in CIDR notation'),
  ],
  { error: 'must be the number of proxies (1 to 16), or their ranges in CIDR notation, separated by commas' },
);

/** Every environment setting: what it takes, what it is without being set, and one sentence on it. `docs/reference/settings.md` is made from it. */
export const settingsSchema = z.object({
  DB_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be postgres://user:password@host:port/database' })
    .optional()
    .meta({ description: 'PostgreSQL 14 or later. Not set: an embedded database in DATA_DIR.' }),
  DB_LISTEN_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .meta({ description: 'Direct address for LISTEN, where DB_URL leads through a transaction pooler. Not set: DB_URL.' }),
  DATABASE_POOL_SIZE: z.coerce
    .number()
    .int()
    .min(2)
    .max(500)
    .default(20)
    .meta({ description: 'Most connections to PostgreSQL of one process.' }),
  DATABASE_CONNECTION_TIMEOUT: milliseconds.default(5_000).meta({ description: 'Milliseconds to wait for a connection to PostgreSQL.' }),
  DATABASE_STATEMENT_TIMEOUT: milliseconds
    .optional()
    .meta({ description: 'Milliseconds after which PostgreSQL cancels a statement. Not set: never.' }),
  DATA_DIR: z
    .string()
    .min(1)
    .default('.lintel')
    .meta({ description: 'Folder of the embedded database, the generated secret key and uploaded files.' }),
  HOST: z.string().min(1).default('127.0.0.1').meta({ description: 'Address to listen on; 0.0.0.0 for all.' }),
  PORT: port.default(3001).meta({ description: 'Port that serves tenants.' }),
  ADMIN_PORT: port.default(3002).meta({ description: 'Port that serves the console and the admin tenant.' }),
  ENDPOINT: endpoint.optional().meta({ description: 'Public address of the tenants. Not set: http://localhost:PORT.' }),
  ADMIN_ENDPOINT: endpoint.optional().meta({ description: 'Public address of the console. Not set: http://localhost:ADMIN_PORT.' }),
  TRUST_PROXY_HEADER: flag
    .default(false)
    .meta({ description: 'Whether X-Forwarded-* headers are believed. Only behind a proxy that sets them.' }),
  TRUSTED_PROXIES: proxies.default(1).meta({
    description:
      'How many proxies stand in front, or their ranges (CIDR, comma-separated): X-Forwarded-For is read from the right, past these alone. Ranges keep out who comes around the proxy. Needs TRUST_PROXY_HEADER.',
  }),
  CLIENT_CERTIFICATE_HEADER: headerName.optional().meta({
    description:
      'Header in which the proxy hands on the certificate of a client (RFC 9440, or a percent-encoded PEM), for mutual TLS. Needs TRUST_PROXY_HEADER; the proxy must take the header out of what clients send.',
  }),
  CLIENT_CERTIFICATE_VERIFIED_HEADER: headerName.optional().meta({
    description:
      'Header in which the proxy says that it has verified the chain of the certificate (SUCCESS or 0), for tls_client_auth. Needs CLIENT_CERTIFICATE_HEADER.',
  }),
  CLIENT_CERTIFICATE_SUBDOMAIN: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, 'must be one label of a host name')
    .optional()
    .meta({
      description:
        'Label before the hosts of ENDPOINT at which alone the proxy asks clients for certificates; discovery names the endpoints there (mtls_endpoint_aliases). Needs CLIENT_CERTIFICATE_HEADER. Not set: it asks at the hosts themselves.',
    }),
  SECRET_KEY: secretKey
    .optional()
    .meta({ description: '32 bytes, base64: seals secrets at rest. Not set: generated into DATA_DIR. Several nodes must share it.' }),
  BOOTSTRAP_FILE: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'JSON file with tenants, applications, connectors and more, applied at each start.' }),
  CONNECTORS_DIR: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Folder whose sub-folders are connector packages to load. They are trusted code.' }),
  OUTBOUND_ALLOW: list.optional().meta({
    description:
      'Comma-separated ranges (CIDR) inside private networks that outbound requests may reach. Not set: loopback only, and only when ENDPOINT is loopback.',
  }),
  CAPTCHA_TURNSTILE_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://challenges.cloudflare.com/turnstile/v0/siteverify')
    .meta({
      description: 'Where answers to challenges of Cloudflare Turnstile are checked, for tenants that use it.',
    }),
  CAPTCHA_RECAPTCHA_URL: z
    .url({ protocol: /^https?$/ })
    .default('https://recaptchaenterprise.googleapis.com')
    .meta({
      description: 'Base address of the reCAPTCHA Enterprise API, for tenants that use it.',
    }),
  BREACHED_PASSWORDS_URL: z
    .union([z.literal('off'), address])
    .default('https://api.pwnedpasswords.com')
    .meta({
      description:
        'Range service (k-anonymity) that new passwords are looked up at; off: never. When it cannot be reached the password passes.',
    }),
  PRIVATE_KEY_ROTATION_GRACE_PERIOD: z.coerce.number().int().min(0).max(31_536_000).default(0).meta({
    description:
      'Seconds that a new signing key is published before it signs, where the call that rotates does not say; 0: it signs at once.',
  }),
  USER_ASSETS_S3_ENDPOINT: address.optional().meta({
    description:
      'Address of an S3-compatible service that keeps uploaded files, without the bucket. Not set: the folder assets in DATA_DIR.',
  }),
  USER_ASSETS_S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')
    .optional()
    .meta({ description: 'Its bucket; it need not be public.' }),
  USER_ASSETS_S3_REGION: z.string().min(1).default('us-east-1').meta({ description: 'Its region, as the service wants it in signatures.' }),
  USER_ASSETS_S3_ACCESS_KEY_ID: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Id of a key that may put and get objects in the bucket.' }),
  USER_ASSETS_S3_SECRET_ACCESS_KEY: z.string().min(1).optional().meta({ description: 'The secret of that key.' }),
  DNS_SERVERS: list.optional().meta({
    description: 'Comma-separated DNS servers (address or address:port) that custom domains are looked up at. Not set: the system’s.',
  }),
  STATUS_API_KEY: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'With this value in the header logto-status-api-key, GET /api/status also names the tenant.' }),
  METRICS: flag.default(false).meta({ description: 'Whether GET /metrics on the admin port answers Prometheus metrics.' }),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info').meta({ description: 'How much is logged.' }),
  LOG_FORMAT: z.enum(['json', 'text']).optional().meta({ description: 'Shape of log lines. Not set: text on a terminal, json otherwise.' }),
  AUDIT_LOG_RETENTION_DAYS: z.coerce.number().int().min(1).default(90).meta({ description: 'Days after which audit rows are deleted.' }),
  WEBHOOK_RETENTION_DAYS: z.coerce.number().int().min(1).default(14).meta({
    description: 'Days after which deliveries of webhooks that succeeded or were given up are deleted; until then they can be replayed.',
  }),
  WORKERS: z.coerce.number().int().min(1).max(64).default(1).meta({
    description:
      'Processes that serve both ports together, on PostgreSQL; as many as there are processor cores is a good number. Each has connections of its own.',
  }),
  SIGN_INS_PER_MINUTE: z.coerce.number().int().min(0).default(1_200).meta({
    description:
      'How many sign-ins one public client address may begin in a minute, at each process: each begun is a row until it ends or an hour has passed. Beyond, applications get temporarily_unavailable. 0: no limit.',
  }),
  SHUTDOWN_TIMEOUT: milliseconds.default(10_000).meta({ description: 'Milliseconds that running requests get to finish after SIGTERM.' }),
});

export type ServerSettings = z.output<typeof settingsSchema>;

/** The environment holds a value that a setting cannot take; the message names it, one line each. */
export class SettingsError extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'SettingsError';
  }
}

/** @throws SettingsError naming every wrong value. Empty values count as not set. */
export function readSettings(environment: NodeJS.ProcessEnv): ServerSettings {
  const known = Object.keys(settingsSchema.shape);
  const given = Object.fromEntries(
    known.map((name) => [name, environment[name]]).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = settingsSchema.safeParse(given);
  if (result.success) return withWholeStore(refuseUntrustedCertificates(result.data));
  throw new SettingsError(
    result.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      const shown = /KEY|URL/.test(name) ? '' : ` is "${environment[name]}":`;
      return `${name}${shown || ':'} ${issue.message}.`;
    }),
  );
}

function isRange(text: string): boolean {
  try {
    parseRange(text);
    return /[.:]/.test(text); // a bare number is an address too, in a notation that nobody means
  } catch {
    return false;
  }
}

/** A header that any client could send would make anybody anyone. */
function refuseUntrustedCertificates(settings: ServerSettings): ServerSettings {
  const { TRUST_PROXY_HEADER, CLIENT_CERTIFICATE_HEADER, CLIENT_CERTIFICATE_VERIFIED_HEADER } = settings;
  if (CLIENT_CERTIFICATE_HEADER !== undefined && !TRUST_PROXY_HEADER) {
    throw new SettingsError(['CLIENT_CERTIFICATE_HEADER: only behind a proxy that sets it, with TRUST_PROXY_HEADER=1.']);
  }
  if (CLIENT_CERTIFICATE_VERIFIED_HEADER !== undefined && CLIENT_CERTIFICATE_HEADER === undefined) {
    throw new SettingsError(['CLIENT_CERTIFICATE_VERIFIED_HEADER: says nothing without CLIENT_CERTIFICATE_HEADER.']);
  }
  if (settings.CLIENT_CERTIFICATE_SUBDOMAIN !== undefined && CLIENT_CERTIFICATE_HEADER === undefined) {
    throw new SettingsError(['CLIENT_CERTIFICATE_SUBDOMAIN: says nothing without CLIENT_CERTIFICATE_HEADER.']);
  }
  return settings;
}

/** Half a store would be noticed at the first upload. */
function withWholeStore(settings: ServerSettings): ServerSettings {
  const needed = ['USER_ASSETS_S3_BUCKET', 'USER_ASSETS_S3_ACCESS_KEY_ID', 'USER_ASSETS_S3_SECRET_ACCESS_KEY'] as const;
  const missing = settings.USER_ASSETS_S3_ENDPOINT === undefined ? [] : needed.filter((name) => settings[name] === undefined);
  if (missing.length > 0) throw new SettingsError(missing.map((name) => `${name}: must be set where USER_ASSETS_S3_ENDPOINT is.`));
  return settings;
}

/** Names in the environment that are a letter or two off one of ours: probably misspelt. */
export function misspeltSettings(environment: NodeJS.ProcessEnv): { given: string; meant: string }[] {
  const known = Object.keys(settingsSchema.shape).filter((name) => name.length > 4);
  return Object.keys(environment)
    .filter((name) => !(name in settingsSchema.shape))
    .flatMap((given) => {
      const meant = nearestName(given, known);
      return meant === undefined ? [] : [{ given, meant }];
    });
}

/** The reference page of all settings, in Markdown. */
export function settingsReference(): string {
  const rows = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const fallback = schema instanceof z.ZodDefault ? String(schema.def.defaultValue) : '';
    return `| \`${name}\` | ${fallback && `\`${fallback}\``} | ${schema.meta()?.description ?? ''} |`;
  });
  return ['| Setting | Default | |', '|---|---|---|', ...rows, ''].join('\n');
}
