import type { FastifyInstance } from 'fastify';

const PROBES: ReadonlySet<string> = new Set(['/livez', '/readyz']);

/** One line per request, those of health checks at debug alone. The path is the route's own, because a URL may hold values. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const operation = request.graphql?.log.operation;
    // Somebody asks for these every second or two, and means nothing by it.
    const level = PROBES.has(request.url) ? 'debug' : 'info';
    request.log[level](
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        ...(operation ? { operation } : {}),
        ...(request.graphql ? { organization: request.graphql.principal.organizationId } : {}),
      },
      'request',
    );
  });
}
