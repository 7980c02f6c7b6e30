import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

/** `/livez`: the process answers. `/readyz`: the database does too. */
export function serveHealth(app: FastifyInstance, pool: Pool): void {
  app.get('/livez', () => ({ status: 'live' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await pool.query('select 1').then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database unreachable' });
  });
}
