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

/**
 * What is told of an error beside its kind, message and stack. Nothing else: drivers hang the statement with all that was to be stored on it, the
 * row that did not fit, or the whole client with its address.
 */
const shownKeys = [
  'severity',
  'constraint',
  'table',
  'column',
  'routine',
  'hint',
  'errno',
  'syscall',
  'address',
  'port',
  'path',
  'status',
  'error',
];

function describeError(error: Error): object {
  const described = pino.stdSerializers.err(error);
  if (!(error instanceof Error)) return described;
  const known: Record<string, unknown> = { ...described };
  return {
    type: described.type,
    message: described.message,
    stack: described.stack,
    ...(known['code'] !== undefined && { errorCode: known['code'] }), // `code` is what a person types, and cut out
    ...Object.fromEntries(shownKeys.filter((key) => known[key] !== undefined).map((key) => [key, known[key]])),
    ...(error instanceof AggregateError && { errors: error.errors.map(describeError) }),
  };
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
