import { describe, expect, it } from 'vitest';
import { findTemplate, renderTemplate } from './templates.ts';

describe('findTemplate', () => {
  const templates = [
    { usageType: 'SignIn', content: 'in' },
    { usageType: 'Generic', content: 'any' },
  ];

  it('takes the exact use, then Generic, then nothing', () => {
    expect(findTemplate(templates, 'SignIn')?.content).toBe('in');
    expect(findTemplate(templates, 'BindMfa')?.content).toBe('any');
    expect(findTemplate(templates.slice(0, 1), 'BindMfa')).toBeUndefined();
  });

  it('knows Test as the old name of Generic, on either side', () => {
    expect(findTemplate(templates, 'Test')?.content).toBe('any');
    expect(findTemplate([{ usageType: 'Test', content: 'old' }], 'Generic')?.content).toBe('old');
  });
});

describe('renderTemplate', () => {
  const payload = { code: '123456', application: { name: 'Bookstore', branding: null }, user: undefined };

  it.each([
    ['Code {{code}}', 'Code 123456'],
    ['{{ code }} for {{application.name}}', '123456 for Bookstore'],
    ['{{organization.name}} stays', '{{organization.name}} stays'],
    ['[{{application.branding.logo}}]', '[]'],
    ['[{{user.name}}]', '[]'],
    ['{{constructor.name}} {{application.constructor}}', '{{constructor.name}} '],
    ['{{ not a path }}', '{{ not a path }}'],
  ])('%s', (template, expected) => {
    expect(renderTemplate(template, payload)).toBe(expected);
  });

  it('does not read a value as a template', () => {
    expect(renderTemplate('{{name}}', { name: '{{code}}', code: '1' })).toBe('{{code}}');
  });
});
