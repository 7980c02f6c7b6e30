import type { EntityName } from '@mikro-orm/core';
import { CallerError } from '../errors.ts';
import type { Count } from '../generated/resolvers.ts';
import { type CursorPosition, encodeCursor } from './cursor.ts';
import type { Loaders } from './loaders.ts';
import { type ConnectionArguments, type PageArguments, parsePageArguments } from './page-arguments.ts';
import { cursorNameOf, type Page, type PagedList, pageOfRows } from './paged-list.ts';
import { type AnyRow, attachedTo, type Row, type RowOf } from './row.ts';

/** A lazy Relay connection: its page and its count are loaded only when they are selected. */
export interface Connection {
  /** The list name that its cursors contain. */
  cursorName: string;
  page: () => Promise<Page>;
  count: (limit: number) => Promise<number>;
}

/** The source of `PageInfo`: a page of a connection. */
export interface ConnectionPage extends Page {
  cursorName: string;
}

interface WithLoaders {
  loaders: Loaders;
}

const MAX_COUNT = 100_000;

/** Validates the pagination arguments of a list. */
export function pageArgumentsOf(list: PagedList, args: ConnectionArguments): PageArguments {
  return parsePageArguments(args, { name: cursorNameOf(list), isKey: list.order.isValidKey });
}

/** Creates a connection and validates its arguments. */
export function createConnection(
  loaders: Loaders,
  list: PagedList,
  args: ConnectionArguments,
  owner: string | Row,
): Connection {
  const cursorName = cursorNameOf(list);
  const pageArguments = pageArgumentsOf(list, args);
  const id = typeof owner === 'string' ? owner : owner.id;
  const attached = typeof owner === 'string' ? undefined : attachedTo(owner, list);
  if (attached) {
    return {
      cursorName,
      page: async () => pageOfRows(attached as AnyRow[], list.order, pageArguments),
      count: async (limit) => Math.min(attached.length, limit + 1),
    };
  }
  return {
    cursorName,
    page: () => loaders.page(list, pageArguments, id),
    count: (limit) => loaders.count(list, limit, id),
  };
}

/** Returns the resolvers of a connection type with rows of an entity. */
export function connectionResolvers<Entity extends EntityName>() {
  const shown = (loaders: Loaders, row: AnyRow) => loaders.show(row) as Row as RowOf<Entity>;
  return {
    async edges(connection: Connection, _args: unknown, { loaders }: WithLoaders) {
      const { edges } = await connection.page();
      return edges.map(({ row, position }) => ({
        node: shown(loaders, row),
        cursor: encodeCursor(connection.cursorName, position),
      }));
    },
    async nodes(connection: Connection, _args: unknown, { loaders }: WithLoaders) {
      const { edges } = await connection.page();
      return edges.map(({ row }) => shown(loaders, row));
    },
    async pageInfo({ cursorName, page }: Connection): Promise<ConnectionPage> {
      return { ...(await page()), cursorName };
    },
    async totalCount(connection: Connection, { limit }: { limit: number }): Promise<Count> {
      const value = await connection.count(countLimit(limit));
      return { value: Math.min(value, limit), precision: value > limit ? 'AT_LEAST' : 'EXACT' };
    },
  };
}

/** A cursor contains the id and the sort value of its row, so the row counts as shown. */
export const pageInfoResolvers = {
  startCursor: ({ cursorName, edges }: ConnectionPage, _args: unknown, { loaders }: WithLoaders) =>
    cursorOf(loaders, cursorName, edges[0]),
  endCursor: ({ cursorName, edges }: ConnectionPage, _args: unknown, { loaders }: WithLoaders) =>
    cursorOf(loaders, cursorName, edges.at(-1)),
};

function cursorOf(
  loaders: Loaders,
  cursorName: string,
  edge: { row: AnyRow; position: CursorPosition } | undefined,
): string | null {
  if (!edge) return null;
  loaders.show(edge.row);
  return encodeCursor(cursorName, edge.position);
}

/** Returns the limit of a count. Throws BAD_USER_INPUT if it is out of range. */
export function countLimit(limit: number): number {
  if (limit >= 1 && limit <= MAX_COUNT) return limit;
  throw new CallerError('BAD_USER_INPUT', `\`limit\` must be from 1 to ${MAX_COUNT}.`);
}
