import { describe, expect, it } from 'vitest';
import { emptyForm, problemsOf, toForm, toInput } from './webhook-form.ts';
import { eventGroups, type Webhook } from './webhook.ts';

const webhook: Webhook = {
  tenantId: 'default',
  id: 'h',
  name: 'CRM',
  event: 'PostSignIn',
  events: [],
  config: { url: 'https://example.com', headers: { 'x-key': 'k' }, retries: 2 },
  signingKey: 'key',
  enabled: true,
  createdAt: 0,
};

describe('the form of a webhook', () => {
  it('shows the single event of older clients and keeps what it does not show', () => {
    const form = toForm(webhook);
    expect(form).toEqual({ name: 'CRM', url: 'https://example.com', events: ['PostSignIn'], headers: [{ name: 'x-key', value: 'k' }] });
    expect(toInput(form, webhook.config)).toEqual({ name: 'CRM', events: ['PostSignIn'], config: webhook.config });
  });

  it('leaves out lines that were not filled in', () => {
    const headers = [
      { name: ' x-a ', value: '1' },
      { name: '', value: '' },
    ];
    expect(toInput({ ...toForm(webhook), headers }).config).toEqual({ url: 'https://example.com', headers: { 'x-a': '1' } });
  });

  it('names what is missing or wrong', () => {
    const good = toForm(webhook);
    expect([...problemsOf(good)]).toEqual([]);
    expect([...problemsOf(emptyForm)]).toEqual(['name', 'url', 'events']);
    for (const url of ['example.com', 'ftp://example.com', 'javascript:alert(1)'])
      expect([...problemsOf({ ...good, url })]).toEqual(['url']);
    for (const headers of [
      [{ name: 'a b', value: '' }],
      [{ name: '', value: 'x' }],
      [
        { name: 'A', value: '1' },
        { name: 'a', value: '2' },
      ],
    ]) {
      expect([...problemsOf({ ...good, headers })]).toEqual(['headers']);
    }
  });

  it('offers every event once', () => {
    const offered = eventGroups.flatMap(({ events }) => events);
    expect(new Set(offered).size).toBe(31);
    expect(offered).toHaveLength(31);
  });
});
