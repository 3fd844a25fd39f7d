import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { readMail, type ReadMail } from './read-mail.ts';

/** A mail that the double has accepted. */
export interface ReceivedMail extends ReadMail {
  /** Recipients of the envelope. */
  readonly recipients: readonly string[];
  readonly sender: string;
  readonly isEncrypted: boolean;
}

/** What the server says instead of taking the mail (RFC 5321 §4.2). */
export interface MailTrouble {
  readonly at: 'sender' | 'recipient' | 'data';
  readonly responseCode: number;
  readonly message: string;
}

export interface SmtpDouble {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly user: string;
  readonly pass: string;
  /** A configuration of the SMTP connector that this double takes. */
  readonly connectorConfig: Readonly<Record<string, unknown>>;
  readonly mails: readonly ReceivedMail[];
  lastMail(to: string): ReceivedMail | undefined;
  /** The six digits of the last mail to an address. */
  lastCode(to: string): string | undefined;
  /** Misbehaves for the next mails: one each. */
  trouble(...troubles: readonly MailTrouble[]): void;
  clear(): void;
  close(): Promise<void>;
}

export interface SmtpDoubleOptions {
  readonly port?: number;
  readonly user?: string;
  readonly pass?: string;
  /** Offers no STARTTLS. */
  readonly withoutTls?: boolean;
  /** Takes mail from anybody. */
  readonly withoutSignIn?: boolean;
}

/** A mail server that wants sign-in, offers STARTTLS with a certificate nobody trusts, and keeps what it gets. */
export async function startSmtpDouble(options: SmtpDoubleOptions = {}): Promise<SmtpDouble> {
  const { user = 'lintel', pass = 'smtp-double-password' } = options;
  const mails: ReceivedMail[] = [];
  const troubles: MailTrouble[] = [];
  const troubleAt = (place: MailTrouble['at']): Error | undefined => {
    const index = troubles.findIndex(({ at }) => at === place);
    const [trouble] = index === -1 ? [] : troubles.splice(index, 1);
    return trouble && Object.assign(new Error(trouble.message), { responseCode: trouble.responseCode });
  };

  const server = new SMTPServer({
    authOptional: options.withoutSignIn ?? false,
    allowInsecureAuth: true,
    disabledCommands: [...(options.withoutTls ? ['STARTTLS'] : []), ...(options.withoutSignIn ? ['AUTH'] : [])],
    logger: false,
    onAuth(auth, _session, callback) {
      if (auth.username === user && auth.password === pass) callback(null, { user });
      else callback(Object.assign(new Error('Authentication credentials invalid'), { responseCode: 535 }));
    },
    onMailFrom: (_address, _session, callback) => callback(troubleAt('sender')),
    onRcptTo: (_address, _session, callback) => callback(troubleAt('recipient')),
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const trouble = troubleAt('data');
        if (trouble) return callback(trouble);
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          ...readMail(Buffer.concat(chunks).toString('latin1')),
          recipients: rcptTo.map(({ address }) => address),
          sender: mailFrom ? mailFrom.address : '',
          isEncrypted: session.secure,
        });
        callback();
      });
    },
  } satisfies SMTPServerOptions);
  server.on('error', () => undefined); // clients that refuse the certificate go away; that is what they are tested for
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const lastMail = (to: string) => mails.findLast(({ recipients }) => recipients.includes(to));

  return {
    host: '127.0.0.1',
    port,
    user,
    pass,
    connectorConfig: connectorConfig({ port, auth: options.withoutSignIn ? {} : { type: 'login', user, pass } }),
    mails,
    lastMail,
    lastCode: (to) => /\d{6}/.exec(lastMail(to)?.body ?? '')?.[0],
    trouble: (...next) => void troubles.push(...next),
    clear() {
      mails.length = 0;
      troubles.length = 0;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function connectorConfig({ port, auth }: { port: number; auth: object }): Record<string, unknown> {
  return {
    host: '127.0.0.1',
    port,
    auth,
    fromEmail: 'Bookstore <code@bookstore.example>',
    tls: { rejectUnauthorized: false },
    templates: ['Register', 'SignIn', 'ForgotPassword', 'Generic'].map((usageType) => ({
      usageType,
      contentType: 'text/html',
      subject: `${usageType} {{code}}`,
      content: '<p>Your code is <strong>{{code}}</strong></p>',
    })),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, user: { type: 'string' }, pass: { type: 'string' } } });
  const double = await startSmtpDouble({
    ...(values.port !== undefined && { port: Number(values.port) }),
    ...(values.user !== undefined && { user: values.user }),
    ...(values.pass !== undefined && { pass: values.pass }),
  });
  process.stdout.write(`SMTP double at ${double.host}:${double.port}\n${JSON.stringify(double.connectorConfig, null, 2)}\n`);
}
