import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';
import { executedOperations } from '../../src/metrics/metrics.ts';

/** How a server of this process handled a request. */
export interface Handling {
  /** The executions that the metric `graph_operations_total` counted. */
  executions: string[];
  /** The ids of the customers in the log line. */
  customers: string[];
}

/** By the request id, until they are taken. */
const handlings = new Map<string, Handling>();
const running = new AsyncLocalStorage<Handling>();

/** Returns how a request was handled. One that was rejected before it reached its handler was not executed. */
export function takeHandling(requestId: string): Handling {
  const handling = handlings.get(requestId) ?? { executions: [], customers: [] };
  handlings.delete(requestId);
  return handling;
}

const inc = executedOperations.inc.bind(executedOperations) as (labels: { execution: string }) => void;
executedOperations.inc = ((labels: { execution: string }) => {
  running.getStore()?.executions.push(labels.execution);
  inc(labels);
}) as typeof executedOperations.inc;

subscribe('fastify.initialization', (message) => {
  const { fastify } = message as { fastify: FastifyInstance };
  fastify.addHook('preHandler', (request, _reply, done) => {
    const handling: Handling = { executions: [], customers: [] };
    handlings.set(request.id, handling);
    running.run(handling, done);
  });
  fastify.addHook('onSend', (request, _reply, _payload, done) => {
    handlings.get(request.id)?.customers.push(...(request.logFields?.customers ?? []));
    done();
  });
});
