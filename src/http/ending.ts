import type { FastifyInstance } from 'fastify';

/** Once the server is closing, each answer is the last of its connection: a client that keeps it alive must not hold it up. */
export function endConnections(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
