import { CallerError } from '../errors.ts';
import type { Count } from '../generated/resolvers.ts';
import { encodeCursor } from './cursor.ts';
import { withReads } from './field-reads.ts';
import type { Loaders } from './loaders.ts';
import { type ConnectionArguments, parsePageArguments } from './page-arguments.ts';
import { cursorNameOf, type Page, type PagedList, pageOfRows } from './paged-list.ts';
import { attachedTo, type Row } from './projection.ts';

/** A lazy Relay connection: its page and its count are loaded only when they are selected. */
export interface Connection {
  /** The list name that its cursors contain. */
  cursorName: string;
  page: () => Promise<Page>;
  count: (limit: number) => Promise<number>;
}

interface WithLoaders {
  loaders: Loaders;
}

const MAX_COUNT = 100_000;

/**
 * Creates a connection and validates its arguments. `name` must be unique for each listing of the operation.
 */
export function createConnection(
  loaders: Loaders,
  name: string,
  listing: PagedList,
  args: ConnectionArguments,
  owner: string | Row,
): Connection {
  const cursorName = cursorNameOf(listing);
  const pageArguments = parsePageArguments(args, { name: cursorName, isKey: listing.order.isValidKey });
  const id = typeof owner === 'string' ? owner : owner.id;
  const attached = typeof owner === 'string' ? undefined : attachedTo(owner, listing);
  if (attached) {
    return {
      cursorName,
      page: async () => pageOfRows(attached, listing.order, pageArguments),
      count: async (limit) => Math.min(attached.length, limit + 1),
    };
  }
  return {
    cursorName,
    page: () => loaders.page(name, listing, pageArguments, id),
    count: (limit) => loaders.count(name, listing, limit, id),
  };
}

/** Resolvers of every connection type. The fields of a page need no further query. */
export const connectionResolvers = {
  edges: withReads('NONE', async (connection: Connection, _args: unknown, { loaders }: WithLoaders) => {
    const { edges } = await connection.page();
    return edges.map(({ row, position }) => ({
      node: loaders.show(row),
      cursor: encodeCursor(connection.cursorName, position),
    }));
  }),
  nodes: withReads('NONE', async (connection: Connection, _args: unknown, { loaders }: WithLoaders) => {
    const { edges } = await connection.page();
    return edges.map(({ row }) => loaders.show(row));
  }),
  pageInfo: withReads('NONE', async (connection: Connection, _args: unknown, { loaders }: WithLoaders) => {
    const { edges, hasNextPage, hasPreviousPage } = await connection.page();
    const [first, last] = [edges[0], edges.at(-1)];
    // A cursor contains the id and the sort value of its row, so the row counts as shown.
    if (first && loaders.isSelected(['PageInfo'], ['startCursor'])) loaders.show(first.row);
    if (last && loaders.isSelected(['PageInfo'], ['endCursor'])) loaders.show(last.row);
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: first ? encodeCursor(connection.cursorName, first.position) : null,
      endCursor: last ? encodeCursor(connection.cursorName, last.position) : null,
    };
  }),
  async totalCount(connection: Connection, { limit }: { limit: number }): Promise<Count> {
    if (limit < 1 || limit > MAX_COUNT) {
      throw new CallerError('BAD_USER_INPUT', `\`limit\` must be from 1 to ${MAX_COUNT}.`);
    }
    const value = await connection.count(limit);
    return { value: Math.min(value, limit), precision: value > limit ? 'AT_LEAST' : 'EXACT' };
  },
};
