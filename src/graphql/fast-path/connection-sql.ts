import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isObjectType,
} from 'graphql';
import { sql } from 'kysely';
import type { Sql } from '../../db/compile-sql.ts';
import { cursorText } from '../../read/cursor.ts';
import {
  limited,
  listSource,
  type PageRequest,
  pageSource,
  roundedLimit,
  taking,
} from '../../read/page-source.ts';
import { cursorNameOf, type PagedList } from '../../read/paged-list.ts';
import { limitSite, PlainPathNeeded, pageSite } from './argument-site.ts';
import { objectFrom, objectOf, selectList, selectValue } from './object-sql.ts';
import type { Fields, OperationContext } from './operation-context.ts';
import { shownId } from './shown-id.ts';
import type { AliasedEntity } from './variants.ts';

/** Builds the object of a row of the table with an alias. */
export type RowSql = (
  context: OperationContext,
  type: GraphQLOutputType,
  nodes: FieldNode[],
  row: AliasedEntity,
) => Sql;

type Field = GraphQLField<unknown, unknown>;

/** The list of a connection, the key of its owner, and what builds the objects of its rows. */
interface ConnectionList {
  list(args: unknown): PagedList;
  owner: Sql;
  rowSql: RowSql;
}

/** A connection in SQL. */
export interface ConnectionSql {
  /** The connection as an object. */
  value: Sql;
  /** The same as a query of one row, with the ids of the shown customers: `value` and `shown`. */
  select: Sql;
}

/** Reads the rows of the page once, whichever fields of the connection are selected. */
export function connectionSql(
  context: OperationContext,
  field: Field,
  nodes: FieldNode[],
  { list, owner, rowSql }: ConnectionList,
): ConnectionSql {
  const type = objectType(field.type);
  const fields = context.fieldsOf(type, nodes);
  const names = namesOf(fields);
  const isRead = ['nodes', 'edges', 'pageInfo'].some((name) => names.has(name));
  const use = isRead ? 'page' : names.has('totalCount') ? 'list' : 'nothing';
  const { source, parameters } = context.bind(nodes[0] as FieldNode, field, pageSite(list, use), use);
  if (!('request' in source)) throw new PlainPathNeeded();
  const parts = { type, fields, request: source.request, owner, rowSql, parameters };
  const connection = new Connection(context, parts);
  return isRead ? connection.withPage() : connection.withoutPage();
}

type Parameters = ReturnType<OperationContext['bind']>['parameters'];

interface ConnectionParts extends Pick<ConnectionList, 'owner' | 'rowSql'> {
  type: GraphQLObjectType;
  fields: Fields;
  request: PageRequest;
  parameters: Parameters;
}

/** The values of the rows of a page, by the name of their column. */
type RowColumns = Map<string, Sql>;

/** One row of the page is a row of the subquery `item`, and their aggregates are the only row of `page`. */
class Connection {
  readonly #context: OperationContext;
  readonly #parts: ConnectionParts;
  readonly #alias: string;
  readonly #names: ReadonlySet<string>;
  /** Whether one more row is read than requested, to know whether there is another page. */
  readonly #readsMore: boolean;

  constructor(context: OperationContext, parts: ConnectionParts) {
    this.#context = context;
    this.#parts = parts;
    this.#alias = context.alias();
    this.#names = namesOf(parts.fields);
    this.#readsMore = this.#names.has('pageInfo');
  }

  withoutPage(): ConnectionSql {
    const value = objectOf(this.#columns(new Map()));
    return { value, select: sql`select ${value} as value, null as shown` };
  }

  withPage(): ConnectionSql {
    const ofRows: RowColumns = new Map();
    const columns = this.#columns(ofRows);
    const source = { from: sql`(${this.#aggregates(ofRows)}) as page`, where: sql`` };
    return {
      value: objectFrom(columns, source),
      select: selectValue(columns, source, sql`page.shown`),
    };
  }

  /** The fields of the connection. Adds the values that they need of each row. */
  #columns(ofRows: RowColumns): Sql {
    const entries = [...this.#parts.fields].map(([key, nodes]): [string, Sql] => [
      key,
      this.#value(nodes, ofRows),
    ]);
    return selectList(entries);
  }

  #value(nodes: FieldNode[], ofRows: RowColumns): Sql {
    const { type } = this.#parts;
    const name = nodes[0]?.name.value;
    if (name === '__typename') return sql.lit(type.name);
    const field = this.#context.fieldOf(type, nodes);
    if (name === 'nodes') return listOf(ofRows, this.#node(field.type, nodes));
    if (name === 'edges') return listOf(ofRows, this.#edge(field, nodes));
    if (name === 'pageInfo') return this.#pageInfo(field, nodes);
    if (name === 'totalCount') return this.#count(field, nodes);
    throw new PlainPathNeeded();
  }

  #node(type: GraphQLOutputType, nodes: FieldNode[]): Sql {
    const { request, rowSql } = this.#parts;
    return rowSql(this.#context, type, nodes, { entity: request.list.entity, alias: this.#alias });
  }

  #edge(field: Field, nodes: FieldNode[]): Sql {
    const type = objectType(field.type);
    const values = [...this.#context.fieldsOf(type, nodes)].map(([key, each]): [string, Sql] => {
      const name = each[0]?.name.value;
      if (name === '__typename') return [key, sql.lit(type.name)];
      if (name === 'cursor') return [key, this.#cursor()];
      return [key, this.#node(this.#context.fieldOf(type, each).type, each)];
    });
    return objectOf(selectList(values));
  }

  #cursor(): Sql {
    const { list } = this.#parts.request;
    const position = list.order.text(this.#context.table(list.entity, this.#alias));
    return cursorText(cursorNameOf(list), position, sql.id(this.#alias, 'id'));
  }

  #pageInfo(field: Field, nodes: FieldNode[]): Sql {
    const { page } = this.#parts.request;
    const more = sql`page.read > ${this.#source().size}::int`;
    const columns = this.#columnsOf(field, nodes, {
      hasNextPage: page.fromEnd ? sql.lit(page.before !== null) : more,
      hasPreviousPage: page.fromEnd ? more : sql.lit(page.after !== null),
      startCursor: sql`page.start_cursor`,
      endCursor: sql`page.end_cursor`,
    });
    return objectOf(columns);
  }

  #count(field: Field, nodes: FieldNode[]): Sql {
    const { request, parameters } = this.#parts;
    const bound = this.#context.bind(nodes[0] as FieldNode, field, limitSite);
    const [limit] = bound.parameters;
    if (bound.source.kind !== 'limit' || !limit) throw new PlainPathNeeded();
    const scope = this.#scope(this.#context.alias());
    const rows = sql`select 1 ${listSource(request.list, scope, taking(parameters))}`;
    const items = limited(rows, sql`${limit}::int + 1`, roundedLimit(bound.source.limit) + 1);
    const columns = this.#columnsOf(field, nodes, {
      value: sql`least(counted.value, ${limit}::int)`,
      precision: sql`case when counted.value > ${limit}::int then 'AT_LEAST' else 'EXACT' end`,
    });
    const counted = sql`(select count(*)::int as value from (${items}) as item) as counted`;
    return objectFrom(columns, { from: counted, where: sql`` });
  }

  /** The columns of an object whose fields have known values. */
  #columnsOf(field: Field, nodes: FieldNode[], values: Readonly<Record<string, Sql>>): Sql {
    const type = objectType(field.type);
    const entries = [...this.#context.fieldsOf(type, nodes)].map(([key, [node]]): [string, Sql] => {
      const name = node?.name.value ?? '';
      const value = name === '__typename' ? sql.lit(type.name) : values[name];
      if (!value) throw new PlainPathNeeded();
      return [key, value];
    });
    return selectList(entries);
  }

  #scope(alias: string) {
    return { tables: this.#context.tables, alias, owner: this.#parts.owner };
  }

  #source() {
    return pageSource(this.#parts.request, this.#scope(this.#alias), this.#parts.parameters);
  }

  /** One row with the lists, the number of rows that were read, the ends and the shown customers of the page. */
  #aggregates(ofRows: ReadonlyMap<string, Sql>): Sql {
    const { fromEnd } = this.#parts.request.page;
    // An aggregate with an order changes the order of the rows for the others, so then all of them have one.
    const order = fromEnd ? sql`order by item.n desc` : this.#readsMore ? sql`order by item.n` : sql``;
    const lists = [...ofRows.keys()].map((name): [string, Sql] => [
      name,
      sql`coalesce(array_agg(${sql.id('item', name)} ${order}) ${this.#requested()}, '{}')`,
    ]);
    const ends: [string, Sql][] = [
      ['read', sql`count(*)`],
      ['start_cursor', this.#end('cursor', fromEnd ? 'desc' : 'asc')],
      ['end_cursor', this.#end('cursor', fromEnd ? 'asc' : 'desc')],
    ];
    const columns = [...lists, ...(this.#readsMore ? ends : []), ['shown', this.#shown()] as [string, Sql]];
    return sql`select ${selectList(columns)} from (${this.#items(ofRows)}) as item`;
  }

  /** The rows of the page: their number `n`, the needed values, the cursor and the shown customer. */
  #items(ofRows: ReadonlyMap<string, Sql>): Sql {
    const { list, page } = this.#parts.request;
    const { from, orderBy, size } = this.#source();
    const values: [string, Sql][] = [
      ...ofRows,
      ['shown', shownId(this.#context, { entity: list.entity, alias: this.#alias })],
      ...(this.#readsMore ? [['cursor', this.#cursor()] as [string, Sql]] : []),
    ];
    const rows = sql`select ${selectList(values)} ${from} ${orderBy} limit ${sql.lit(roundedLimit(page.size) + 1)}`;
    const number = this.#readsMore || page.fromEnd ? sql`, row_number() over () as n` : sql``;
    const limit = this.#readsMore ? sql`${size}::int + 1` : sql`${size}::int`;
    return sql`select rough.* ${number} from (${rows}) as rough limit ${limit}`;
  }

  /** A value of the first or last row of the page. */
  #end(name: string, direction: 'asc' | 'desc'): Sql {
    return sql`(array_agg(${sql.id('item', name)} order by item.n ${sql.raw(direction)}) ${this.#requested()})[1]`;
  }

  /** Leaves out the additional row. */
  #requested(): Sql {
    return this.#readsMore ? sql`filter (where item.n <= ${this.#source().size}::int)` : sql``;
  }

  /** The ids of the customers that the connection shows. A cursor contains the id of its row. */
  #shown(): Sql {
    if (this.#names.has('nodes') || this.#names.has('edges'))
      return sql`string_agg(item.shown, ',') ${this.#requested()}`;
    const ends = this.#selectedEnds().map((direction) => this.#end('shown', direction));
    return ends.length === 0 ? sql`null` : sql`concat_ws(',', ${sql.join(ends)})`;
  }

  /** The ends of the page whose cursors are selected. */
  #selectedEnds(): ('asc' | 'desc')[] {
    const { type, fields, request } = this.#parts;
    const infos = [...fields.values()].filter(([node]) => node?.name.value === 'pageInfo');
    const names = new Set(
      infos.flatMap((nodes) => {
        const info = objectType(this.#context.fieldOf(type, nodes).type);
        return [...namesOf(this.#context.fieldsOf(info, nodes))];
      }),
    );
    const [start, end] = request.page.fromEnd ? (['desc', 'asc'] as const) : (['asc', 'desc'] as const);
    return [...(names.has('startCursor') ? [start] : []), ...(names.has('endCursor') ? [end] : [])];
  }
}

/** A list with one value of each row of the page. */
function listOf(ofRows: RowColumns, value: Sql): Sql {
  const name = `c${ofRows.size}`;
  ofRows.set(name, value);
  return sql.id('page', name);
}

function namesOf(fields: Fields): Set<string> {
  return new Set([...fields.values()].map(([node]) => node?.name.value ?? ''));
}

function objectType(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(getNullableType(type));
  if (!isObjectType(named)) throw new PlainPathNeeded();
  return named;
}
