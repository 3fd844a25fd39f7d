import type { NameValue } from '../../ui/name-value-list.tsx';
import { eventsOf, type Webhook, type WebhookEvent, type WebhookInput } from './webhook.ts';

export interface WebhookForm {
  name: string;
  url: string;
  events: WebhookEvent[];
  headers: NameValue[];
}

export const emptyForm: WebhookForm = { name: '', url: '', events: [], headers: [] };

export const toForm = (webhook: Webhook): WebhookForm => ({
  name: webhook.name,
  url: webhook.config.url,
  events: eventsOf(webhook),
  headers: Object.entries(webhook.config.headers ?? {}).map(([name, value]) => ({ name, value })),
});

/** `retries` is kept as an older client set it. */
export const toInput = (form: WebhookForm, { retries }: Partial<Webhook['config']> = {}): WebhookInput => {
  const headers = Object.fromEntries(form.headers.filter(({ name }) => name.trim()).map(({ name, value }) => [name.trim(), value]));
  return {
    name: form.name.trim(),
    events: form.events,
    config: { url: form.url.trim(), ...(Object.keys(headers).length > 0 && { headers }), ...(retries !== undefined && { retries }) },
  };
};

export type FormProblem = 'name' | 'url' | 'events' | 'headers';

/** What keeps the form from being saved. */
export function problemsOf({ name, url, events, headers }: WebhookForm): ReadonlySet<FormProblem> {
  const problems = new Set<FormProblem>();
  if (!name.trim()) problems.add('name');
  if (!isHttpAddress(url.trim())) problems.add('url');
  if (events.length === 0) problems.add('events');
  const names = headers.map((line) => line.name.trim().toLowerCase()).filter(Boolean);
  const isWrong = headers.some((line) => (line.name.trim() ? !/^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(line.name.trim()) : line.value !== ''));
  if (isWrong || new Set(names).size < names.length) problems.add('headers');
  return problems;
}

const isHttpAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
