// Lines on the terminal for work that may take longer than a second.

/** Says what is being done, and how long it took once it is finished. */
export async function step(title, work) {
  const startedAt = performance.now();
  console.log(`${title} …`);
  const result = await work();
  const seconds = (performance.now() - startedAt) / 1000;
  if (seconds >= 1) console.log(`${title}: done in ${seconds.toFixed(1)} s`);
  return result;
}

/** Ends the process with what was wrong and what to do. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}
