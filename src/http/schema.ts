import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { requireScopes } from '../auth/require-scopes.ts';
import { PROJECT } from '../project-root.ts';
import { type Authenticated, principalOf } from './authentication-hooks.ts';

const PRINTED = new URL('src/generated/schema.graphql', PROJECT);

/** `/schema.graphql`: the schema as text, for code generators and editors of those who hold `schema:read`. */
export async function serveSchema(app: FastifyInstance, authenticated: Authenticated): Promise<void> {
  const schema = await readFile(PRINTED, 'utf8');
  app.get('/schema.graphql', {
    ...authenticated,
    preHandler: async (request) => requireScopes(principalOf(request), ['schema:read']),
    handler: async (_request, reply) =>
      reply
        .type('application/graphql; charset=utf-8')
        .header('cache-control', 'private, no-cache')
        .send(schema),
  });
}
