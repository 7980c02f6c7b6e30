import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Authenticate } from '../access/authenticate.ts';
import { requireScope } from '../access/require-scope.ts';

const PRINTED = new URL('../generated/schema.graphql', import.meta.url);

/** `/schema.graphql`: the schema as text, for code generators and editors of those who hold `schema:read`. */
export async function serveSchema(app: FastifyInstance, authenticate: Authenticate): Promise<void> {
  const schema = await readFile(PRINTED, 'utf8');
  app.get('/schema.graphql', {
    onRequest: async ({ headers }) => requireScope(await authenticate(headers), 'schema:read'),
    handler: async (_request, reply) =>
      reply.type('application/graphql; charset=utf-8').header('cache-control', 'no-cache').send(schema),
  });
}
