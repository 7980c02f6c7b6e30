import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/**
 * Lets pages of these origins read answers. A credential is always a header that such a page must have been given:
 * no cookie counts here, so an origin gets nothing that its reader does not have.
 */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['retry-after'],
    maxAge: 600,
  });
}
