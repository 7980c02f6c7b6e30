import type { FastifyInstance } from 'fastify';

export interface Route {
  method: string;
  url: string;
}

/**
 * Returns all routes of the server, parsed from fastify's route tree: lines such as `├── graphql (GET, HEAD,
 * POST)`, nested by their prefix.
 */
export function routesOf(app: FastifyInstance): Route[] {
  const above: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', segment, methods] = /^([│ ]*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
      if (!segment) return [];
      const depth = indent.length / 4;
      const url = (above[depth - 1] ?? '') + segment;
      above[depth] = url;
      return methods?.split(', ').map((method) => ({ method, url })) ?? [];
    });
}
