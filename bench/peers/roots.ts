/** The root resolvers of Mercurius and Yoga. */
import type { Update } from '../update.ts';
import { customerById, customersOf } from './customers.ts';
import { update } from './write.ts';

interface Page {
  first: number;
  filter?: { type?: string };
}

export const roots = {
  Query: {
    customer: (_: unknown, { by }: { by: { id: string } }) => customerById(by.id),
    customers: async (_: unknown, { first, filter }: Page) => ({
      nodes: await customersOf(first, filter?.type),
    }),
  },
  Mutation: {
    updatePersonCustomer: async (_: unknown, { input }: { input: Update }) => ({
      customer: await update(input),
    }),
  },
};
