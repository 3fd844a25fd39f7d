import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './paths.mjs';
import { runVitest } from './run-vitest.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lintel-run-vitest-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'vitest.config.js'), 'export default {};');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs vitest on one file of this content. */
function run(name: string, content: string) {
  writeFileSync(join(folder, `${name}.test.js`), `import { beforeAll, describe, expect, it } from 'vitest';\n${content}`);
  return runVitest([`${name}.test.js`], {}, { show: false, cwd: folder });
}

test('passed, skipped and failed tests are counted, and the failed one is told with its file, name and message', async () => {
  const results = await run(
    'sums',
    `it('adds', () => {}); it.skip('later', () => {}); describe('a sum', () => it('is right', () => expect(1).toBe(2)));`,
  );
  expect(results).toMatchObject({ passed: 1, skipped: 1, failed: 1, failures: [{ file: 'sums.test.js', name: 'a sum > is right' }] });
  expect(results.failures[0]?.message).toMatch(/AssertionError: expected 1 to be 2[^]*at sums\.test\.js:2/);
});

test('an error that nobody caught is a failure with its text, although every test passed', async () => {
  const results = await run(
    'uncaught',
    `it('passes', async () => { Promise.reject(new Error('nobody waits for me')); await new Promise(setImmediate); });`,
  );
  expect(results).toMatchObject({ passed: 1, failed: 1, failures: [{ file: 'uncaught.test.js', name: '(Unhandled Rejection)' }] });
  expect(results.failures[0]?.message).toContain('Error: nobody waits for me');
});

test('a file that cannot be loaded is a failure', async () => {
  const results = await run('unloadable', `import './not-there.js';`);
  expect(results).toMatchObject({ passed: 0, failed: 1, failures: [{ file: 'unloadable.test.js', name: '(file)' }] });
  expect(results.failures[0]?.message).toContain('not-there.js');
});

test('a hook that fails is a failure, and its tests count as skipped', async () => {
  const hook = `describe('a world', () => { beforeAll(() => { throw new Error('no world') }); it('turns', () => {}); });`;
  expect(await run('hook', hook)).toMatchObject({
    passed: 0,
    skipped: 1,
    failed: 1,
    failures: [{ file: 'hook.test.js', name: 'a world', message: expect.stringContaining('no world') }],
  });
});

test('a run that ends before it can tell its results is a failure that says so', async () => {
  const results = await runVitest(['--no-such-option'], {}, { show: false, cwd: folder });
  expect(results).toMatchObject({ failed: 1, failures: [{ message: 'It ended with exit code 1 before it could tell its results.' }] });
});
