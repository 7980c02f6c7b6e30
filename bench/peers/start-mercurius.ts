/** Mercurius on fastify with its just-in-time compiler and its loaders. */
import Fastify from 'fastify';
import mercurius from 'mercurius';
import '../server-harness.ts';
import {
  addressesOf,
  type FindMany,
  type FindOne,
  identificationOf,
  identityDocumentsOf,
  personsOf,
  residentialAddressOf,
  socialMediaHandlesOf,
  taxResidencesOf,
} from './child-rows.ts';
import { typeNameOf } from './customers.ts';
import { type Row, typeDefs } from './database.ts';
import type { Roots } from './roots.ts';

const load = (find: FindMany | FindOne) => (queries: { obj: Row }[]) =>
  find(queries.map(({ obj }) => obj.id));

const ofCustomer = {
  addresses: load(addressesOf),
  identityDocuments: load(identityDocumentsOf),
  taxResidences: load(taxResidencesOf),
  socialMediaHandles: load(socialMediaHandlesOf),
};

const loaders = {
  PersonCustomer: ofCustomer,
  BusinessCustomer: { ...ofCustomer, persons: load(personsOf) },
  BusinessPerson: {
    residentialAddress: load(residentialAddressOf),
    identification: load(identificationOf),
  },
};

/** Starts it with the given root resolvers and sends its URL to the parent process. */
export async function startMercurius(roots: Roots): Promise<void> {
  const resolvers = { ...roots, Customer: { resolveType: typeNameOf } };
  const app = Fastify();
  await app.register(mercurius, { schema: typeDefs, resolvers, loaders, jit: 1 });
  process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
}
