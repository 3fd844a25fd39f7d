import { describe, expect, it } from 'vitest';
import type { FormItem } from '../connector.ts';
import { initialValues, readForm, visibleItems } from './form-items.ts';

const items: FormItem[] = [
  { key: 'host', label: 'Host', type: 'Text', required: true },
  { key: 'port', label: 'Port', type: 'Number', required: true, defaultValue: 587 },
  { key: 'secure', label: 'Secure', type: 'Switch', defaultValue: false },
  { key: 'servername', label: 'Server name', type: 'Text', showConditions: [{ targetKey: 'secure', expectValue: true }] },
  { key: 'alias', label: 'Alias', type: 'Text', showConditions: [{ targetKey: 'host' }] },
  { key: 'auth', label: 'Auth', type: 'Json', required: true, defaultValue: { type: 'login' } },
  { key: 'regions', label: 'Regions', type: 'MultiSelect', selectItems: [{ value: 'eu' }, { value: 'us' }] },
];

describe('initialValues', () => {
  it('takes the stored configuration before the defaults', () => {
    const values = initialValues(items, { host: 'mail.example', port: 25 });
    expect(values['host']).toBe('mail.example');
    expect(values['port']).toBe(25);
    expect(values['secure']).toBe(false);
  });

  it('lays JSON out for reading, whether it comes as a value or as a text', () => {
    expect(initialValues(items, undefined)['auth']).toBe('{\n  "type": "login"\n}');
    expect(initialValues(items, { auth: '{"type":"login"}' })['auth']).toBe('{\n  "type": "login"\n}');
  });
});

describe('visibleItems', () => {
  it('hides an item until its condition holds', () => {
    const values = initialValues(items, undefined);
    expect(visibleItems(items, values).map(({ key }) => key)).not.toContain('servername');
    expect(visibleItems(items, { ...values, secure: true }).map(({ key }) => key)).toContain('servername');
  });

  it('reads a condition without a value as "not empty"', () => {
    const values = initialValues(items, undefined);
    expect(visibleItems(items, values).map(({ key }) => key)).not.toContain('alias');
    expect(visibleItems(items, { ...values, host: 'a' }).map(({ key }) => key)).toContain('alias');
  });
});

describe('readForm', () => {
  const filled = { ...initialValues(items, undefined), host: ' mail.example ' };

  it('trims text, parses JSON and leaves out what is empty or hidden', () => {
    const { config, problems } = readForm(items, { ...filled, servername: 'hidden' });
    expect(problems).toEqual({});
    expect(config).toEqual({ host: 'mail.example', port: 587, secure: false, auth: { type: 'login' } });
  });

  it('names what is missing or cannot be read, field by field', () => {
    const { problems } = readForm(items, { ...filled, host: ' ', auth: '{', port: 'many' });
    expect(problems).toEqual({ host: 'required', auth: 'invalid-json', port: 'invalid-number' });
  });

  it('keeps stored keys that no field draws', () => {
    const { config } = readForm(items, filled, { pool: true, host: 'old' });
    expect(config).toMatchObject({ pool: true, host: 'mail.example' });
  });

  it('does not let templates through that would send a message without its code', () => {
    const templates: FormItem = { key: 'templates', label: 'Templates', type: 'Json', required: true };
    const read = (content: string) => readForm([templates], { templates: JSON.stringify([{ usageType: 'Generic', content }]) }).problems;
    expect(read('{{code}}')).toEqual({});
    expect(read('Hello')).toEqual({ templates: 'invalid-templates' });
  });
});
