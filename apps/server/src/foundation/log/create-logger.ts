import { pino, type Logger } from 'pino';

export interface LoggerOptions {
  readonly level: string;
  readonly format: 'json' | 'text';
  /** Where lines go; standard output by default. */
  readonly write?: (line: string) => void;
}

/** Keys whose values never reach a log line, wherever they stand. */
const secretKeys = [
  'password',
  'secret',
  'client_secret',
  'authToken',
  'token',
  'access_token',
  'refresh_token',
  'id_token',
  'code',
  'code_verifier',
  'authorization',
  'cookie',
  'set-cookie',
  'value',
];

/** Structured logs. Secrets are cut out by name as a second net: nothing secret should be handed to the logger at all. */
export function createLogger({ level, format, write }: LoggerOptions): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describeError },
    redact: { paths: secretKeys.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`]), censor: '[cut]' },
  };
  const output = write ?? ((line: string) => void process.stdout.write(line));
  if (format === 'json') return pino(options, { write: output });
  return pino(options, { write: (line: string) => output(toText(line)) });
}

/** An error of a lost connection carries the whole client: its address, its statements, and what it was just asked. */
function describeError(error: Error): object {
  const { client: _client, ...described } = pino.stdSerializers.err(error) as ReturnType<typeof pino.stdSerializers.err> & {
    client?: unknown;
  };
  return described;
}

const levelNames: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' };

/** A JSON line as a person reads it: time, level, message, then what else is known. */
function toText(line: string): string {
  const { time, level, msg, err, ...rest } = JSON.parse(line) as {
    time: string;
    level: number;
    msg?: string;
    err?: { stack?: string; message?: string };
  };
  const more = Object.entries(rest).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const failure = err ? `\n${err.stack ?? err.message ?? ''}` : '';
  return `${time.slice(11, 19)} ${(levelNames[level] ?? 'info').padEnd(5)} ${[msg ?? '', ...more].filter(Boolean).join('  ')}${failure}\n`;
}
