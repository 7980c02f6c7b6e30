import type { Pool } from 'pg';
import { Counter, Gauge, Histogram } from 'prom-client';

/**
 * What Prometheus is told of this process. Labels are names of ours alone, so that there are few and none is a value of a customer: what
 * a caller names itself is `other`.
 */
export const requestSeconds = new Histogram({
  name: 'graph_request_duration_seconds',
  help: 'Time from when a request is begun to the end of its answer, by surface and operation',
  labelNames: ['surface', 'operation'] as const,
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
});

export const requestErrors = new Counter({
  name: 'graph_request_errors_total',
  help: 'Requests that were answered with an error, by the first code that was told',
  labelNames: ['surface', 'code'] as const,
});

export const rejections = new Counter({
  name: 'graph_rejected_total',
  help: 'Requests that went beyond a limit, by the limit',
  labelNames: ['limit'] as const,
});

export const waitingRequests = new Gauge({
  name: 'graph_waiting_requests',
  help: 'Requests that wait for a slot',
});

export const statements = new Counter({
  name: 'graph_statements_total',
  help: 'Statements that were sent to PostgreSQL for requests; what frames a transaction is not counted',
});

export const journalEntries = new Counter({
  name: 'graph_journal_entries_total',
  help: 'Writes that changed a customer, by the system through whose surface they came and the operation',
  labelNames: ['system', 'operation'] as const,
});

const pools = new Set<Pool>();

new Gauge({
  name: 'graph_pool_connections',
  help: 'Connections to PostgreSQL that are busy or idle, and requests that wait for one',
  labelNames: ['state'] as const,
  collect() {
    const sum = (count: (pool: Pool) => number) => [...pools].reduce((total, pool) => total + count(pool), 0);
    this.set(
      { state: 'busy' },
      sum(({ totalCount, idleCount }) => totalCount - idleCount),
    );
    this.set(
      { state: 'idle' },
      sum(({ idleCount }) => idleCount),
    );
    this.set(
      { state: 'waited for' },
      sum(({ waitingCount }) => waitingCount),
    );
  },
});

/** Counts the connections of a pool from now on, until the function that is returned is called. */
export function watchPool(pool: Pool): () => void {
  pools.add(pool);
  return () => pools.delete(pool);
}
