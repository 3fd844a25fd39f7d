import { expect, test } from 'vitest';
import { printFailures } from './print-failures.mjs';

function printed(failure: { file: string; name: string; message: string }): string[] {
  const lines: string[] = [];
  printFailures(
    [
      { part: 'rules', failures: [] },
      { part: 'e2e', failures: [failure] },
    ],
    (line: string) => lines.push(line),
  );
  return lines;
}

test('a failure is told with the part it happened in, its file, its name and its message without colours', () => {
  expect(printed({ file: 'a.test.ts', name: 'adds', message: '\u001B[31mexpected 1\u001B[39m\nto be 2' })).toEqual([
    '\nFAILED (e2e) a.test.ts › adds',
    '  expected 1',
    '  to be 2',
  ]);
});

test('of a long message the first lines are told, so that every failure finds room in the tail', () => {
  const lines = printed({ file: '', name: 'vitest', message: Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n') });
  expect(lines).toHaveLength(14);
  expect(lines.slice(0, 2)).toEqual(['\nFAILED (e2e) vitest', '  line 0']);
  expect(lines.at(-1)).toBe('  … 28 more lines');
});
