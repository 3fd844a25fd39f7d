import { isIP } from 'node:net';
import type { Outbound } from '@lintel/connector-kit';
import type { SmtpConfig } from './config.ts';
import { mailFailure } from './mail-failure.ts';
import { signInOptions } from './sign-in-options.ts';

export interface Mail {
  readonly to: string;
  readonly from: string;
  readonly replyTo?: string;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly headers?: Record<string, string | string[]>;
}

/** What the server answered to the message. */
export interface Receipt {
  readonly response: string;
  readonly messageId: string;
}

/** Milliseconds a person is made to wait, whatever the configuration allows. */
const patienceMs = 10_000;

/** Sends one mail over one connection. Throws ConnectorError that says what to do. */
export async function sendMail(mail: Mail, { config, outbound }: { config: SmtpConfig; outbound: Outbound }): Promise<Receipt> {
  const patient = (milliseconds: number) => Math.min(milliseconds, patienceMs);
  // Loaded with the first mail: most processes start more often than they send mail.
  const { createTransport } = await import('nodemailer');
  try {
    const transport = createTransport({
      // The address that was checked is the one connected to; the certificate is still checked against the name.
      host: await outbound.resolve(config.host),
      tls: tlsOptions(config),
      auth: await signInOptions(config.auth, outbound),
      port: config.port,
      secure: config.secure,
      ignoreTLS: config.ignoreTLS,
      requireTLS: config.requireTLS,
      name: config.name,
      localAddress: config.localAddress,
      connectionTimeout: patient(config.connectionTimeout),
      greetingTimeout: patient(config.greetingTimeout),
      socketTimeout: patient(config.socketTimeout),
      dnsTimeout: patient(config.dnsTimeout),
      // A conversation holds codes and passwords, and a template must not read the server's files or fetch addresses.
      logger: false,
      debug: false,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    // As an object the address is one address, whatever commas it holds.
    const { response, messageId } = await transport.sendMail({ ...mail, to: { name: '', address: mail.to } });
    return { response, messageId };
  } catch (cause) {
    throw mailFailure(cause, config);
  }
}

/** Options of `tls.connect` that are about trust; others (`host`, `path`, `lookup`) would lead the connection elsewhere. */
const trustOptions = new Set([
  'ca',
  'cert',
  'ciphers',
  'key',
  'maxVersion',
  'minVersion',
  'passphrase',
  'pfx',
  'rejectUnauthorized',
  'servername',
]);

function tlsOptions({ host, servername, tls }: SmtpConfig): Record<string, unknown> {
  const name = servername ?? (isIP(host) ? undefined : host);
  const given = Object.entries(tls).filter(([key]) => trustOptions.has(key));
  return { ...(name !== undefined && { servername: name }), ...Object.fromEntries(given) };
}
