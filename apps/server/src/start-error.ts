/** A start that cannot go on; the message tells the administrator what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Errors whose message says all that an administrator needs; by name, so that what throws them need not be loaded to know them. */
const explained: ReadonlySet<string> = new Set([
  'StartError',
  'SettingsError',
  'BootstrapError',
  'FolderInUseError',
  'MigrationError',
  'WrongSecretKeyError',
]);

/** What is printed of an error that ends the process: a sentence where there is one, else where it came from. `LOG_STACK` asks for both. */
export function explainedMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return explained.has(error.name) && !process.env['LOG_STACK'] ? error.message : (error.stack ?? error.message);
}
