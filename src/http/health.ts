import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { sendOver } from '../db/send.ts';

/** `/livez`: the process answers. `/readyz`: the database does too. */
export function serveHealth(app: FastifyInstance, pool: Pool): void {
  app.get('/livez', () => ({ status: 'live' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await sendOver(pool, 'select 1').then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database unreachable' });
  });
}
