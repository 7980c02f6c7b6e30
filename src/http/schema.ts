import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { requireScopes } from '../auth/require-scopes.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { type AuthenticationHooks, principalOf } from './authentication-hooks.ts';

const SCHEMA_FILE = new URL('src/generated/schema.graphql', PROJECT_ROOT);

/**
 * Serves `/schema.graphql`: the schema as SDL, for code generators and editors. Requires the scope
 * `schema:read`.
 */
export async function serveSchema(
  app: FastifyInstance,
  authenticationHooks: AuthenticationHooks,
): Promise<void> {
  const schema = await readFile(SCHEMA_FILE, 'utf8');
  app.get('/schema.graphql', {
    ...authenticationHooks,
    preHandler: async (request) => requireScopes(principalOf(request), ['schema:read']),
    handler: async (_request, reply) =>
      reply
        .type('application/graphql; charset=utf-8')
        .header('cache-control', 'private, no-cache')
        .send(schema),
  });
}
