import { describe, expect, it } from 'vitest';
import { redact, secretsOf } from './redact.ts';

describe('secrets', () => {
  const config = {
    accountSID: 'AC123456',
    authToken: 'tok-12345',
    auth: { user: 'ann@x.example', pass: 'word1' },
    templates: [{ content: 'hello' }],
    apiKey: 'abc',
  };

  it('are what the form marks and what the key calls so, also inside', () => {
    expect(secretsOf(config)).toEqual(['tok-12345', 'word1']);
    expect(secretsOf(config, [{ key: 'accountSID', label: '', type: 'Text', isConfidential: true }])).toContain('AC123456');
  });

  it('disappear from everything, however deep', () => {
    const shown = redact({ list: ['Basic tok-12345', 3, null], cause: new Error('word1 refused') }, secretsOf(config));
    expect(shown).toEqual({ list: ['Basic •••', 3, null], cause: '••• refused' });
  });
});
