/**
 * Mercurius with DataLoaders in the place of its own loaders. These are of one concrete type each, so that persons and businesses
 * of one page are two batches, and they make a text of each object for a key.
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
