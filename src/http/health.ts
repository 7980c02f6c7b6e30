import type { FastifyInstance } from 'fastify';
import type { Readiness } from '../orm/readiness.ts';

/** Whether this process is about to end. */
export interface Draining {
  draining: boolean;
}

/** `/livez`: the process answers, whatever becomes of the database. `/readyz`: it can serve, and will go on to. */
export function serveHealth(app: FastifyInstance, readiness: Readiness, state: Draining): void {
  app.get('/livez', () => ({ status: 'live' }));
  app.get('/readyz', async (_request, reply) => {
    const obstacle = state.draining ? 'draining' : await readiness.check();
    return reply.code(obstacle ? 503 : 200).send({ status: obstacle ?? 'ready' });
  });
}
