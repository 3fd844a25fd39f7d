import { expect, it, vi } from 'vitest';
import { runSteadily } from './run-steadily.mjs';

type Results = { passed: number; failed: number; skipped: number; failures: { file: string; name: string; message: string }[] };
const failure = (file: string, name = 'a test') => ({ file, name, message: 'Error: no' });
const results = (passed: number, failures: Results['failures'] = []): Results => ({
  passed,
  failed: failures.length,
  skipped: 2,
  failures,
});
const args = ['--project', 'server', '--project', 'tools', 'apps/a.test.ts', 'apps/b.test.ts'];

it('what fails and then passes by itself is passed, and named', async () => {
  const run = vi.fn<(args: string[]) => Promise<Results>>().mockResolvedValueOnce(results(8, [failure('a'), failure('b')]));
  run.mockResolvedValueOnce(results(3, [failure('b')]));
  expect(await runSteadily(run, args, {})).toEqual({
    passed: 9,
    failed: 1,
    skipped: 2,
    failures: [failure('b')],
    unsteady: [failure('a')],
  });
  expect(run.mock.calls[1]?.[0]).toEqual(['--project', 'server', '--project', 'tools', 'a', 'b']);
});

it.each([
  ['nothing failed', []],
  ['much failed', ['a', 'b', 'c', 'd'].map((file) => failure(file))],
  ['what failed belongs to no file', [failure('', 'vitest run')]],
])('there is no second run where %s', async (_, failures) => {
  const run = vi.fn<(args: string[]) => Promise<Results>>().mockResolvedValueOnce(results(8, failures));
  expect(await runSteadily(run, args, {})).toEqual({ ...results(8, failures), unsteady: [] });
  expect(run).toHaveBeenCalledTimes(1);
});

it('what fails only at the second run fails', async () => {
  const run = vi.fn<(args: string[]) => Promise<Results>>().mockResolvedValueOnce(results(8, [failure('a')]));
  run.mockResolvedValueOnce(results(1, [failure('a', 'another test')]));
  expect(await runSteadily(run, args, {})).toMatchObject({ failed: 1, failures: [failure('a', 'another test')], unsteady: [failure('a')] });
});
