import { createServer, type AddressInfo } from 'node:net';

/** A port of the loopback interface that was free a moment ago. For programs whose address must be known before they start. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // an address of TCP is never a string
      server.close(() => resolve(port));
    });
  });
}
