import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/**
 * Adds `Connection: close` to every response while the server closes, so that a keep-alive connection does
 * not delay the shutdown.
 */
export function closeConnectionsOnShutdown(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', ({ raw }, reply, _payload, done) => {
    // A client that gets its response before its body is complete could keep sending, without any timeout.
    if (closing || (hasBody(raw) && !raw.complete)) reply.header('connection', 'close');
    done();
  });
}

/** Whether a request has a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
