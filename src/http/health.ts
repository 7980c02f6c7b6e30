import type { FastifyInstance } from 'fastify';
import { ready } from '../metrics/metrics.ts';
import type { Readiness } from '../orm/readiness.ts';

/** Whether this process is about to stop. */
export interface Draining {
  draining: boolean;
}

/**
 * `/livez`: the process responds, whether or not the database is available. `/readyz`: it can serve requests
 * and is not shutting down.
 */
export function serveHealth(app: FastifyInstance, readiness: Readiness, state: Draining): void {
  ready.set(1);
  app.get('/livez', () => ({ status: 'live' }));
  app.get('/readyz', async (_request, reply) => {
    const notReadyReason = state.draining ? 'draining' : await readiness.check();
    ready.set(notReadyReason ? 0 : 1);
    return reply.code(notReadyReason ? 503 : 200).send({ status: notReadyReason ?? 'ready' });
  });
}
