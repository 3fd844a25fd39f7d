import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../../../app/api-failure.ts';
import { readProviderAnswer } from './provider-answer.ts';

const refusal = (data: unknown) =>
  new ApiFailure(new Response(null, { status: 400 }), { code: 'connector.general', message: 'Problem.', data });

describe('readProviderAnswer', () => {
  it('tells the connector’s words from the provider’s', () => {
    expect(readProviderAnswer(refusal({ message: 'Check the number.', status: 400, provider: { code: 21211 } }))).toEqual({
      code: 'connector.general',
      message: 'Problem.',
      explanation: 'Check the number.',
      issues: [],
      details: JSON.stringify({ status: 400, provider: { code: 21211 } }, null, 2),
    });
  });

  it('lists wrong settings by their path', () => {
    const { issues } = readProviderAnswer(
      refusal({
        issues: [
          { path: ['templates', 0, 'content'], message: 'Required' },
          { path: [], message: 'Wrong' },
        ],
      }),
    );
    expect(issues).toEqual(['templates.0.content: Required', 'Wrong']);
  });

  it('shows a raw body as it is', () => {
    expect(readProviderAnswer(refusal('<html>')).details).toBe('<html>');
    expect(readProviderAnswer(refusal(undefined)).details).toBeUndefined();
  });

  it('has no code when the server was not reached', () => {
    expect(readProviderAnswer(new TypeError('Failed to fetch'))).toMatchObject({ code: undefined, message: 'Failed to fetch' });
  });
});
