import type { FormItem } from '@lintel/connector-kit';

const secretKey = /secret|token|pass|private|api_?key|access_?key|authorization|credential/i;
const shortestSecret = 4;

/** Every secret text of a configuration: what the form marks as confidential, and what its key calls so. */
export function secretsOf(config: Record<string, unknown>, formItems: readonly FormItem[] = []): string[] {
  const confidential = new Set(formItems.filter((item) => item.isConfidential).map((item) => item.key));
  return Object.entries(config).flatMap(([key, value]) => texts(value, confidential.has(key) || secretKey.test(key)));
}

function texts(value: unknown, isSecret: boolean): string[] {
  if (typeof value === 'string') return isSecret && value.length >= shortestSecret ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => texts(below, isSecret || secretKey.test(key)));
}

/** The value as JSON would carry it, with each secret put out of sight wherever it stands inside a text. */
export function redact(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return secrets.reduce((text, secret) => text.replaceAll(secret, '•••'), value);
  if (value instanceof Error) return redact(value.message, secrets);
  if (Array.isArray(value)) return value.map((item) => redact(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redact(item, secrets)]));
}
