import type { FastifyInstance } from 'fastify';

/** One line per request. The path is the route's own, because a URL may hold values. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const operation = request.graphql?.log.operation;
    request.log.info(
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
