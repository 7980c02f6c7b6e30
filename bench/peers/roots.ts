/** The root resolvers of Mercurius and Yoga. */
import type { Update, Updated } from '../update.ts';
import { customerById, customersOf } from './customers.ts';
import { update } from './write.ts';

interface Page {
  first: number;
  filter?: { type?: string };
}

type Write = (input: Update & { expectedVersion?: number }) => Promise<Updated | null>;

export type Roots = ReturnType<typeof rootsWith>;

export const rootsWith = (write: Write) => ({
  Query: {
    customer: (_: unknown, { by }: { by: { id: string } }) => customerById(by.id),
    customers: async (_: unknown, { first, filter }: Page) => ({
      nodes: await customersOf(first, filter?.type),
    }),
  },
  Mutation: {
    updatePersonCustomer: async (_: unknown, { input }: { input: Parameters<Write>[0] }) => ({
      customer: await write(input),
    }),
  },
});

export const roots = rootsWith(update);
