import { CallerError } from '../errors.ts';
import type { Count } from '../generated/resolvers.ts';
import { encodeCursor } from './cursor.ts';
import { told } from './field-reads.ts';
import type { Reading } from './loaders.ts';
import { type ConnectionArguments, windowOf } from './page-arguments.ts';
import { cursorNameOf, type Listing, type Page, pageOfRows } from './paged-list.ts';
import { attachedTo, type Row } from './projection.ts';

/** A connection before anything of it was read: its page and its count are read when they are asked for. */
export interface Connection {
  /** What its cursors begin with. */
  cursorName: string;
  page: () => Promise<Page>;
  count: (limit: number) => Promise<number>;
}

interface WithReading {
  reading: Reading;
}

const LARGEST_COUNT = 100_000;

/** Checks the arguments at once. `name` must tell this listing apart from every other of the operation. */
export function connect(
  reading: Reading,
  name: string,
  listing: Listing,
  args: ConnectionArguments,
  owner: string | Row,
): Connection {
  const cursorName = cursorNameOf(listing);
  const window = windowOf(args, { name: cursorName, isKey: listing.order.isKey });
  const id = typeof owner === 'string' ? owner : owner.id;
  const carried = typeof owner === 'string' ? undefined : attachedTo(owner, listing);
  if (carried) {
    return {
      cursorName,
      page: async () => pageOfRows(carried, listing.order, window),
      count: async (limit) => Math.min(carried.length, limit + 1),
    };
  }
  return {
    cursorName,
    page: () => reading.page(name, listing, window, id),
    count: (limit) => reading.count(name, listing, limit, id),
  };
}

/** The resolvers of every connection type. What shows its page reads nothing beyond it. */
export const connectionResolvers = {
  edges: told('NOTHING', async (connection: Connection, _args: unknown, { reading }: WithReading) => {
    const { edges } = await connection.page();
    return edges.map(({ row, place }) => ({
      node: reading.show(row),
      cursor: encodeCursor(connection.cursorName, place),
    }));
  }),
  nodes: told('NOTHING', async (connection: Connection, _args: unknown, { reading }: WithReading) => {
    const { edges } = await connection.page();
    return edges.map(({ row }) => reading.show(row));
  }),
  pageInfo: told('NOTHING', async (connection: Connection, _args: unknown, { reading }: WithReading) => {
    const { edges, hasNextPage, hasPreviousPage } = await connection.page();
    const [first, last] = [edges[0], edges.at(-1)];
    // A cursor holds an id and a value of its row.
    if (first && reading.selects(['PageInfo'], ['startCursor'])) reading.show(first.row);
    if (last && reading.selects(['PageInfo'], ['endCursor'])) reading.show(last.row);
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: first ? encodeCursor(connection.cursorName, first.place) : null,
      endCursor: last ? encodeCursor(connection.cursorName, last.place) : null,
    };
  }),
  async totalCount(connection: Connection, { limit }: { limit: number }): Promise<Count> {
    if (limit < 1 || limit > LARGEST_COUNT) {
      throw new CallerError('BAD_USER_INPUT', `\`limit\` must be from 1 to ${LARGEST_COUNT}.`);
    }
    const value = await connection.count(limit);
    return { value: Math.min(value, limit), precision: value > limit ? 'AT_LEAST' : 'EXACT' };
  },
};
