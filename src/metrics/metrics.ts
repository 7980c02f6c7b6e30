import type { Pool } from 'pg';
import { Counter, collectDefaultMetrics, Gauge, Histogram } from 'prom-client';

/**
 * The Prometheus metrics of this process. Labels have only names that the code defines, so there are few and
 * none is a customer's value. A name that a caller chose is counted as `other`.
 */
export const requestSeconds = new Histogram({
  name: 'graph_request_duration_seconds',
  help: 'Time from the start of a request to the end of its response, by surface and operation',
  labelNames: ['surface', 'operation'] as const,
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
});

export const requestErrors = new Counter({
  name: 'graph_request_errors_total',
  help: 'Requests with an error response, by the first error code',
  labelNames: ['surface', 'code'] as const,
});

export const executedOperations = new Counter({
  name: 'graph_operations_total',
  help: 'Executed GraphQL operations, by how they were executed',
  labelNames: ['execution'] as const,
});

export const rejections = new Counter({
  name: 'graph_rejected_total',
  help: 'Requests rejected because of a limit, by limit',
  labelNames: ['limit'] as const,
});

export const waitingRequests = new Gauge({
  name: 'graph_waiting_requests',
  help: 'Requests queued by load shedding',
});

export const statements = new Counter({
  name: 'graph_statements_total',
  help: 'Statements sent to PostgreSQL for requests, without begin and commit',
});

export const reads = new Counter({
  name: 'graph_reads_total',
  help: 'Operations that read while there are read replicas, by the server that they read from, and why',
  labelNames: ['from', 'why'] as const,
});

export const journalEntries = new Counter({
  name: 'graph_journal_entries_total',
  help: 'Writes that changed a customer, by source system and operation',
  labelNames: ['system', 'operation'] as const,
});

export const databaseReachable = new Gauge({
  name: 'graph_database_reachable',
  help: 'Whether the database can be reached: 1, or 0 during an outage',
});

export const ready = new Gauge({
  name: 'graph_ready',
  help: 'Whether the last response of /readyz was 200: 1, or 0',
});

let collecting = false;

/** Starts collecting Node's own metrics, such as the event loop delay. */
export function collectNodeMetrics(): void {
  if (!collecting) collectDefaultMetrics();
  collecting = true;
}

const pools = new Set<Pool>();

new Gauge({
  name: 'graph_pool_connections',
  help: 'PostgreSQL connections by state, and requests waiting for one',
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
      { state: 'waiting' },
      sum(({ waitingCount }) => waitingCount),
    );
  },
});

/** Counts the connections of a pool until the returned function is called. */
export function watchPool(pool: Pool): () => void {
  pools.add(pool);
  return () => pools.delete(pool);
}

const documentCaches = new Set<{ weight: number }>();

new Gauge({
  name: 'graph_document_cache_bytes',
  help: 'Estimated heap bytes of the cached GraphQL documents, with everything derived from them',
  collect() {
    this.set([...documentCaches].reduce((total, { weight }) => total + weight, 0));
  },
});

/** Counts the documents of a cache until the returned function is called. */
export function watchDocuments(documents: { weight: number }): () => void {
  documentCaches.add(documents);
  return () => documentCaches.delete(documents);
}
