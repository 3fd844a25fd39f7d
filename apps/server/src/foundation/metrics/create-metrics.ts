import cluster from 'node:cluster';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database/open-database.ts';
import { readWorkerMetrics } from './worker-metrics.ts';

export interface Metrics {
  /** Measures every request of a listener. */
  observe(server: FastifyInstance, listener: string): void;
  /** `GET /metrics` in the Prometheus text format: for the admin listener, which the outside does not reach. */
  mount(server: FastifyInstance): void;
}

/** Seconds; from a token out of memory to a password check under load. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Figures of this process, or of all workers together, read by Prometheus: the process itself, requests by route, statements, connections. */
export function createMetrics(database: Database): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by the pattern of the route: paths themselves would be without number.',
    labelNames: ['listener', 'method', 'route', 'status'],
    buckets,
    registers: [registry],
  });
  measureDatabase(registry, database);
  return {
    observe(server, listener) {
      server.addHook('onResponse', async (request, reply) => {
        const route = request.routeOptions.url ?? 'none';
        durations.observe({ listener, method: request.method, route, status: reply.raw.statusCode }, reply.elapsedTime / 1_000);
      });
    },
    mount(server) {
      const read = cluster.isWorker ? readWorkerMetrics(registry) : () => registry.metrics();
      server.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await read()));
    },
  };
}

function measureDatabase(registry: Registry, database: Database): void {
  let counted = 0;
  const statements = new Counter({
    name: 'database_statements_total',
    help: 'SQL statements sent, background jobs left out.',
    registers: [registry],
    collect() {
      const now = database.statementCount();
      statements.inc(now - counted);
      counted = now;
    },
  });
  if (!database.engine.poolSize) return;
  const connections = new Gauge({
    name: 'database_connections',
    help: 'Connections of the pool; `waiting` are requests that wait for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, value] of Object.entries(database.engine.poolSize?.() ?? {})) connections.set({ state }, value);
    },
  });
}
