import { describe, expect, it } from 'vitest';
import { checkTemplates, requiredUsageTypes } from './template-rules.ts';

const complete = requiredUsageTypes.map((usageType) => ({ usageType, content: 'Your code is {{code}}.' }));
const codes = (templates: unknown, defaults?: unknown) => checkTemplates(templates, defaults).map(({ code }) => code);

describe('checkTemplates', () => {
  it('finds nothing wrong with a complete list', () => {
    expect(checkTemplates(complete)).toEqual([]);
  });

  it('accepts spaces inside a placeholder', () => {
    expect(codes([...complete.slice(1), { usageType: 'SignIn', content: '{{ code }}' }])).toEqual([]);
  });

  it('refuses what is no list or no object', () => {
    expect(codes({})).toEqual(['not-a-list']);
    expect(codes([...complete, 'SignIn'])).toEqual(['not-an-object']);
  });

  it('refuses a message that would arrive without its code, and points at its content', () => {
    const [issue] = checkTemplates([{ usageType: 'SignIn', content: 'Welcome' }, ...complete.slice(1)]);
    expect(issue).toEqual({
      path: [0, 'content'],
      severity: 'error',
      code: 'no-placeholder',
      placeholder: '{{code}}',
      usageType: 'SignIn',
    });
  });

  it('asks for the link, not the code, in an invitation', () => {
    expect(codes([...complete, { usageType: 'OrganizationInvitation', content: 'Join: {{link}}' }])).toEqual([]);
    expect(checkTemplates([...complete, { usageType: 'OrganizationInvitation', content: '{{code}}' }])).toMatchObject([
      { severity: 'warning', code: 'no-placeholder', placeholder: '{{link}}' },
    ]);
  });

  it('warns of a type nothing sends and of one given twice', () => {
    expect(codes([...complete, { usageType: 'Signin', content: '{{code}}' }])).toEqual(['unknown-usage-type']);
    expect(codes([...complete, complete[0]])).toEqual(['duplicate-usage-type']);
  });

  it('needs Generic, and warns of types that fall back to it', () => {
    expect(codes(complete.filter(({ usageType }) => usageType !== 'Generic'))).toEqual(['no-generic']);
    expect(codes(complete.filter(({ usageType }) => usageType === 'Generic'))).toEqual([
      'falls-back-to-generic',
      'falls-back-to-generic',
      'falls-back-to-generic',
    ]);
  });

  it('needs the fields that the connector’s own templates have', () => {
    const defaults = [{ usageType: 'SignIn', contentType: 'text/html', subject: 'Sign in', content: '{{code}}' }];
    expect(
      codes(
        [
          { ...complete[0], contentType: 'text/plain', subject: '' },
          ...complete.slice(1).map((t) => ({ ...t, contentType: 'text/plain', subject: 's' })),
        ],
        defaults,
      ),
    ).toEqual(['no-field']);
    const aliased = [{ usageType: 'Generic', templateAlias: 'code' }];
    expect(
      codes(
        requiredUsageTypes.map((usageType) => ({ usageType, templateAlias: 'code' })),
        aliased,
      ),
    ).toEqual([]);
  });

  it('says which template has no usage type', () => {
    expect(checkTemplates([...complete, { content: '{{code}}' }])).toEqual([{ path: [4], severity: 'error', code: 'no-usage-type' }]);
  });
});
