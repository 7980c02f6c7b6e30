import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Once the server is closing, each answer is the last of its connection: a client that keeps it alive must not hold it up. */
export function closeConnectionsOnShutdown(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', ({ raw }, reply, _payload, done) => {
    // Who was answered before the end of a body might go on with it for ever, and nobody would look at the clock any more.
    if (closing || (hasBody(raw) && !raw.complete)) reply.header('connection', 'close');
    done();
  });
}

/** Whether a request brings a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
