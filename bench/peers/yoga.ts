/** GraphQL Yoga on node:http with a DataLoader for each relation. */
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { listenAndReport } from '../server-harness.ts';
import { typeNameOf } from './customers.ts';
import { type Loaders, makeLoaders, relations } from './data-loaders.ts';
import { typeDefs } from './database.ts';
import { roots } from './roots.ts';

const resolvers = { ...roots, ...relations, Customer: { __resolveType: typeNameOf } };

const yoga = createYoga({
  schema: createSchema<Loaders>({ typeDefs, resolvers }),
  context: makeLoaders,
  graphiql: false,
  landingPage: false,
  logging: false,
});
listenAndReport(createServer(yoga));
