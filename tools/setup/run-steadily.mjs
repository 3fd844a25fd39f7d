/** More files than this failing at once is no accident. */
const mostFiles = 3;

/**
 * Runs tests, and the files of the few that failed once more, by themselves. What passes then is counted as passed and named as unsteady:
 * a machine that is busy for a moment stops no change, and nobody overlooks a test that leans on one.
 * @param run `runVitest`
 */
export async function runSteadily(run, args, env) {
  const first = await run(args, env);
  const files = [...new Set(first.failures.map(({ file }) => file))];
  if (files.length === 0 || files.length > mostFiles || files.includes('')) return { ...first, unsteady: [] };
  console.log(`\nOnce more, by themselves: ${files.join(', ')}`);
  const second = await run([...projectsOf(args), ...files], env);
  const stillFails = new Set(second.failures.map(keyOf));
  const unsteady = first.failures.filter((failure) => !stillFails.has(keyOf(failure)));
  return {
    ...first,
    passed: first.passed + unsteady.length,
    failed: second.failures.length,
    failures: second.failures,
    unsteady,
  };
}

const keyOf = ({ file, name }) => `${file} › ${name}`;

/** The `--project` options without the files. */
const projectsOf = (args) => args.filter((arg, index) => arg === '--project' || args[index - 1] === '--project');
