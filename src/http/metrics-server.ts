import Fastify, { type FastifyInstance } from 'fastify';
import { serveMetrics } from './metrics.ts';
import { setSecurityHeaders } from './security-headers.ts';

/**
 * Creates the server of `METRICS_PORT`, which serves only `/metrics`. A network can keep a port inside, but not a
 * path.
 */
export function createMetricsServer(): FastifyInstance {
  const app = Fastify({ forceCloseConnections: true });
  setSecurityHeaders(app);
  // fastify's own response repeats the path.
  app.setNotFoundHandler((_request, reply) => reply.code(404).send());
  serveMetrics(app);
  return app;
}
