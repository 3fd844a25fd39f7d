import { describe, expect, it } from 'vitest';
import { rangeAt } from './json-range.ts';

const text = '[{"usageType": "SignIn", "content": "Hi"}, {"a": [1, {"b": null}]}]';
const at = (path: (string | number)[]) => {
  const { from, to } = rangeAt(text, path);
  return text.slice(from, to);
};

describe('rangeAt', () => {
  it.each([
    [[0, 'content'], '"Hi"'],
    [[1, 'a', 1, 'b'], 'null'],
    [[0], '{"usageType": "SignIn", "content": "Hi"}'],
    [[], text],
  ])('finds %j', (path, expected) => {
    expect(at(path)).toBe(expected);
  });

  it('stops where the path can no longer be followed', () => {
    expect(at([1, 'missing'])).toBe('{"a": [1, {"b": null}]}');
    expect(rangeAt('', [0])).toEqual({ from: 0, to: 0 });
  });
});
