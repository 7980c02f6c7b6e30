/**
 * Mercurius with DataLoaders instead of its own loaders. Mercurius loaders belong to one concrete type each,
 * so the persons and the businesses of a page are two batches, and they serialize each object to build a
 * cache key.
 */
import Fastify from 'fastify';
import mercurius from 'mercurius';
import '../server-harness.ts';
import { typeNameOf } from './customers.ts';
import { makeLoaders, relations } from './data-loaders.ts';
import { typeDefs } from './database.ts';
import { roots } from './roots.ts';

const resolvers = { ...roots, ...relations, Customer: { resolveType: typeNameOf } };

const app = Fastify();
await app.register(mercurius, {
  schema: typeDefs,
  resolvers: resolvers as never,
  context: () => makeLoaders() as never,
  jit: 1,
});
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
