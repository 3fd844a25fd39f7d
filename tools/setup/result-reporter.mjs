import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * @typedef {{ file: string, name: string, message: string }} Failure
 * @typedef {{ passed: number, failed: number, skipped: number, failures: Failure[] }} Results
 */

/** A vitest reporter that writes the counts and every failure to RESULT_FILE, also those that belong to no test. */
export default class ResultReporter {
  onTestRunEnd(modules, unhandledErrors) {
    writeFileSync(process.env.RESULT_FILE, JSON.stringify(resultsOf(modules, unhandledErrors)));
  }
}

/** A file that could not be loaded, a hook that failed and an error that nobody caught are one failure each. */
function resultsOf(modules, unhandledErrors) {
  const results = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const module of modules) {
    const file = relative(process.cwd(), module.moduleId);
    const fail = (name, errors) => results.failures.push({ file, name, message: messageOf(errors) });
    if (module.errors().length > 0) fail('(file)', module.errors());
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) fail(suite.fullName, suite.errors());
    for (const test of module.children.allTests()) {
      const { state, errors } = test.result();
      if (state === 'failed') fail(test.fullName, errors);
      else results[state === 'passed' ? 'passed' : 'skipped'] += 1;
    }
  }
  for (const error of unhandledErrors) {
    const file = error.VITEST_TEST_PATH === undefined ? '' : relative(process.cwd(), error.VITEST_TEST_PATH);
    results.failures.push({ file, name: `(${error.type ?? 'Unhandled error'})`, message: messageOf([error]) });
  }
  return { ...results, failed: results.failures.length };
}

/** The errors with the first place in our own files that each came from. */
const messageOf = (errors) =>
  errors
    .map(({ name, message, stacks = [] }) => {
      const at = stacks.find(({ file }) => !file.includes('node_modules'));
      return `${name ?? 'Error'}: ${message}${at === undefined ? '' : `\nat ${relative(process.cwd(), at.file)}:${at.line}`}`;
    })
    .join('\n');
