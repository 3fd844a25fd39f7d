import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what systems hand out for outgoing connections (Linux: 32768 and up), any of which could take a port again before it is used. */
const [lowest, highest] = [10_000, 32_000];

/**
 * A port of the loopback interface that nothing listens on. For programs whose address must be known before they start.
 * Chosen at random: tests run in several processes at once.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port was found between ${lowest} and ${highest}.`);
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.on('error', () => resolve(false));
    // On every address, as the programs under test do.
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
