import type { FastifyInstance, FastifyRequest } from 'fastify';
import { register } from 'prom-client';
import { rejections, requestErrors, requestSeconds, statements } from '../metrics/metrics.ts';
import { restApis } from '../rest/apis/index.ts';
import { PROBES } from './probes.ts';

/**
 * The `limit` label of error codes that have only one limit. Errors with several limits name theirs in
 * `logFields.limit`.
 */
const LIMITS: Readonly<Record<string, string>> = {
  RATE_LIMITED: 'RATE',
  PAYLOAD_TOO_LARGE: 'BODY',
  OPERATION_NOT_TRUSTED: 'TRUST',
};

/**
 * Counters for which a single event raises an alert begin with 0: Prometheus sees no growth in a series that begins
 * with 1.
 */
function beginWithZero(): void {
  for (const surface of ['graph', ...Object.keys(restApis), 'other'])
    requestErrors.inc({ surface, code: 'INTERNAL_SERVER_ERROR' }, 0);
  for (const limit of ['FAILED_AUTHENTICATION', 'UNKNOWN_KEYS']) rejections.inc({ limit }, 0);
}

/**
 * Counts each request. `knownOperations` has the names of operations that are known in
 * advance; only these become labels.
 */
export function countRequests(app: FastifyInstance, knownOperations: ReadonlySet<string>): void {
  beginWithZero();
  app.addHook('onResponse', (request, reply, done) => {
    if (!PROBES.has(request.routeOptions.url ?? ''))
      count(request, reply.elapsedTime / 1_000, knownOperations);
    done();
  });
}

/** Serves `/metrics`. */
export function serveMetrics(app: FastifyInstance): void {
  app.get('/metrics', async (_request, reply) =>
    reply.type(register.contentType).send(await register.metrics()),
  );
}

function count(request: FastifyRequest, seconds: number, knownOperations: ReadonlySet<string>): void {
  const { logFields, queryContext } = request;
  const surface = logFields?.system ?? 'other';
  requestSeconds.observe({ surface, operation: operationOf(request, knownOperations) }, seconds);
  if (queryContext) statements.inc(queryContext.statements);
  if (!logFields?.code) return;
  requestErrors.inc({ surface, code: logFields.code });
  const limit = logFields.limit ?? LIMITS[logFields.code];
  if (limit) rejections.inc({ limit });
}

function operationOf(
  { logFields, routeOptions }: FastifyRequest,
  knownOperations: ReadonlySet<string>,
): string {
  const operation = logFields?.operation;
  if (logFields?.system === 'graph') return operation && knownOperations.has(operation) ? operation : 'other';
  return operation ?? routeOptions.url ?? 'none';
}
