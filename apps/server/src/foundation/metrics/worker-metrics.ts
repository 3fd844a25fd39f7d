import cluster from 'node:cluster';
import { randomUUID } from 'node:crypto';
import { AggregatorRegistry, type Registry } from 'prom-client';
import { z } from 'zod';

// A scrape reaches one worker of several: it asks the supervisor, which asks all workers and adds their figures up.

const timeoutMs = 6_000;
const question = 'lintel:metrics';
const answerType = 'lintel:metrics-answer';
const questionSchema = z.object({ type: z.literal(question), id: z.string() });
const answerSchema = z.object({ type: z.literal(answerType), id: z.string(), text: z.string().optional() });

/** In the supervisor: answers workers that were scraped. */
export function answerWorkerMetrics(): void {
  const aggregator = new AggregatorRegistry();
  cluster.on('message', (worker, message: unknown) => {
    const asked = questionSchema.safeParse(message);
    if (!asked.success) return;
    const { id } = asked.data;
    const send = (text?: string) => worker.isConnected() && worker.send({ type: answerType, id, text });
    aggregator.clusterMetrics().then(
      (text) => send(text),
      () => send(),
    );
  });
}

/** In a worker: offers its own figures to the supervisor, and reads those of all. @throws when the supervisor does not answer */
export function readWorkerMetrics(registry: Registry): () => Promise<string> {
  AggregatorRegistry.setRegistries(registry);
  void new AggregatorRegistry(); // it listens for the supervisor's question
  return async () => {
    const id = randomUUID();
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const timer = setTimeout(() => reject(new Error('The supervisor did not answer with the figures of all workers.')), timeoutMs);
    const listen = (message: unknown): void => {
      const answer = answerSchema.safeParse(message);
      if (!answer.success || answer.data.id !== id) return;
      if (answer.data.text === undefined) reject(new Error('Not every worker told its figures in time.'));
      else resolve(answer.data.text);
    };
    process.on('message', listen);
    process.send?.({ type: question, id });
    return promise.finally(() => {
      clearTimeout(timer);
      process.off('message', listen);
    });
  };
}
