import { ConnectorError } from '@lintel/connector-kit';

/** Gives up on a connector that takes too long. What it is doing cannot be stopped from here, only no longer waited for. */
export async function withinTime<Result>(work: Promise<Result>, limitMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new ConnectorError('general', { message: `The provider did not answer within ${Math.round(limitMs / 1000)} seconds.` }));
    }, limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
