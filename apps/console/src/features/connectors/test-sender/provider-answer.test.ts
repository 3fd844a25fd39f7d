import { describe, expect, it } from 'vitest';
import { ApiFailure } from '../../../app/api-failure.ts';
import { readProviderAnswer } from './provider-answer.ts';

const refusal = (data: unknown) =>
  new ApiFailure(new Response(null, { status: 400 }), { code: 'connector.general', message: 'Problem.', data });

describe('readProviderAnswer', () => {
  it('says what to do, and shows what the provider said', () => {
    const twilio = { code: 21211, message: "The 'To' number is not valid.", status: 400 };
    expect(readProviderAnswer(refusal({ ...twilio, hint: 'Write it with its country code.' }))).toEqual({
      code: 'connector.general',
      message: 'Problem.',
      explanation: 'Write it with its country code.',
      issues: [],
      details: JSON.stringify(twilio, null, 2),
    });
  });

  it('says a sentence only once', () => {
    expect(readProviderAnswer(refusal({ message: 'Check the number.' }))).toMatchObject({
      explanation: 'Check the number.',
      details: undefined,
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
