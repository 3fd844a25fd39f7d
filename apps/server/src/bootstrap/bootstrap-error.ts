/** The bootstrap file cannot be applied; the message says in clear lines what is wrong and where. */
export class BootstrapError extends Error {
  constructor(lines: readonly string[], options?: ErrorOptions) {
    super(lines.join('\n'), options);
    this.name = 'BootstrapError';
  }
}

/** A place in the file as people write it: `tenants[0].applications[1].name`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}
