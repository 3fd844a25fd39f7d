// `npm test`: sets up what the tests need, runs them on both databases and in a browser, and ends with `N passed, N failed[, N skipped]`.
//   --only rules|postgres|e2e   one part
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`The tests need Node 20 or newer; this is ${process.version}.`);
  process.exit(1);
}

const { ensureInstalled } = await import('./setup/ensure-installed.mjs');
await ensureInstalled();
const { runTests } = await import('./setup/run-tests.mjs');
process.exit(await runTests(process.argv.slice(2)));
