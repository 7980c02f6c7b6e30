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
import { objectOf, selectList } from './object-sql.ts';
import type { Fields, OperationContext } from './operation-context.ts';
import { rowSql, shownId } from './row-sql.ts';

type Field = GraphQLField<unknown, unknown>;

/** The list of a connection and the key of its owner. */
interface ConnectionList {
  list(args: unknown): PagedList;
  owner: Sql;
}

/** A connection in SQL. */
export interface ConnectionSql {
  /** The connection as an object. */
  value: Sql;
  /** The same as a query of one row, with the ids of the shown customers: `value` and `shown`. */
  select: Sql;
}

/** Reads the rows of the page once, as the table `page`, whichever fields of the connection are selected. */
export function connectionSql(
  context: OperationContext,
  field: Field,
  nodes: FieldNode[],
  { list, owner }: ConnectionList,
): ConnectionSql {
  const type = objectType(field.type);
  const fields = context.fieldsOf(type, nodes);
  const names = namesOf(fields);
  const isRead = ['nodes', 'edges', 'pageInfo'].some((name) => names.has(name));
  const use = isRead ? 'page' : names.has('totalCount') ? 'list' : 'nothing';
  const { source, parameters } = context.bind(nodes[0] as FieldNode, field, pageSite(list, use), use);
  if (!('request' in source)) throw new PlainPathNeeded();
  const connection = new Connection(context, type, fields, source.request, owner, parameters);
  return isRead ? connection.withPage() : connection.withoutPage();
}

type Parameters = ReturnType<OperationContext['bind']>['parameters'];

class Connection {
  readonly #context: OperationContext;
  readonly #type: GraphQLObjectType;
  readonly #fields: Fields;
  readonly #request: PageRequest;
  readonly #owner: Sql;
  readonly #parameters: Parameters;
  readonly #alias: string;
  /** Whether one more row is read than requested, to know whether there is another page. */
  readonly #readsMore: boolean;

  constructor(
    context: OperationContext,
    type: GraphQLObjectType,
    fields: Fields,
    request: PageRequest,
    owner: Sql,
    parameters: Parameters,
  ) {
    this.#context = context;
    this.#type = type;
    this.#fields = fields;
    this.#request = request;
    this.#owner = owner;
    this.#parameters = parameters;
    this.#alias = context.alias();
    this.#readsMore = namesOf(fields).has('pageInfo');
  }

  withoutPage(): ConnectionSql {
    const value = this.#object(new Map());
    return { value, select: sql`select ${value} as value, null as shown` };
  }

  withPage(): ConnectionSql {
    const columns = new Map<string, Sql>();
    const object = this.#object(columns);
    const page = sql`with page as materialized (${this.#page(columns)})`;
    return {
      value: sql`(${page} select ${object})`,
      select: sql`${page} select ${object} as value, ${this.#shown()} as shown`,
    };
  }

  /** The object of the connection. Adds the columns that it needs of the rows of the page. */
  #object(columns: Map<string, Sql>): Sql {
    const entries = [...this.#fields].map(([key, nodes]): [string, Sql] => [
      key,
      this.#value(nodes, columns),
    ]);
    return objectOf(selectList(entries));
  }

  #value(nodes: FieldNode[], columns: Map<string, Sql>): Sql {
    const name = nodes[0]?.name.value;
    if (name === '__typename') return sql.lit(this.#type.name);
    const field = this.#context.fieldOf(this.#type, nodes);
    if (name === 'nodes') return this.#list(columns, this.#node(field.type, nodes));
    if (name === 'edges') return this.#list(columns, this.#edge(field, nodes));
    if (name === 'pageInfo') return this.#pageInfo(field, nodes);
    if (name === 'totalCount') return this.#count(field, nodes);
    throw new PlainPathNeeded();
  }

  /** A list with one value of each row of the page. */
  #list(columns: Map<string, Sql>, value: Sql): Sql {
    const column = sql.id(`c${columns.size}`);
    columns.set(`c${columns.size}`, value);
    return sql`array(select ${column} from page ${this.#inOrder()})`;
  }

  #node(type: GraphQLOutputType, nodes: FieldNode[]): Sql {
    const { entity } = this.#request.list;
    return rowSql(this.#context, type, nodes, { entity, alias: this.#alias });
  }

  #edge(field: Field, nodes: FieldNode[]): Sql {
    const type = objectType(field.type);
    const values = [...this.#context.fieldsOf(type, nodes)].map(([key, each]): [string, Sql] => {
      const name = each[0]?.name.value;
      if (name === '__typename') return [key, sql.lit(type.name)];
      if (name === 'cursor') return [key, this.#cursor(this.#position(), sql.id(this.#alias, 'id'))];
      return [key, this.#node(this.#context.fieldOf(type, each).type, each)];
    });
    return objectOf(selectList(values));
  }

  #position(): Sql {
    const { list } = this.#request;
    return list.order.text(this.#context.table(list.entity, this.#alias));
  }

  #cursor(position: Sql, id: Sql): Sql {
    return cursorText(cursorNameOf(this.#request.list), position, id);
  }

  #pageInfo(field: Field, nodes: FieldNode[]): Sql {
    const { page } = this.#request;
    const { size } = this.#source();
    const more = sql`(select count(*) from page) > ${size}::int`;
    const values: Record<string, Sql> = {
      __typename: sql.lit('PageInfo'),
      hasNextPage: page.fromEnd ? sql.lit(page.before !== null) : more,
      hasPreviousPage: page.fromEnd ? more : sql.lit(page.after !== null),
      startCursor: this.#cursorAt(page.fromEnd ? 'desc' : 'asc'),
      endCursor: this.#cursorAt(page.fromEnd ? 'asc' : 'desc'),
    };
    const fields = this.#context.fieldsOf(objectType(field.type), nodes);
    return objectOf(
      selectList(
        [...fields].map(([key, [node]]): [string, Sql] => {
          const value = values[node?.name.value ?? ''];
          if (!value) throw new PlainPathNeeded();
          return [key, value];
        }),
      ),
    );
  }

  #cursorAt(direction: 'asc' | 'desc'): Sql {
    const cursor = this.#cursor(sql.id('page', 'position'), sql.id('page', 'id'));
    return sql`(select ${cursor} from page ${this.#requested()} order by n ${sql.raw(direction)} limit 1)`;
  }

  #count(field: Field, nodes: FieldNode[]): Sql {
    const { source, parameters } = this.#context.bind(nodes[0] as FieldNode, field, limitSite);
    const [limit] = parameters;
    if (source.kind !== 'limit' || !limit) throw new PlainPathNeeded();
    const rows = sql`select 1 ${listSource(this.#request.list, this.#scope(this.#context.alias()), taking(this.#parameters))}`;
    const counted = limited(rows, sql`${limit}::int + 1`, roundedLimit(source.limit) + 1);
    const type = objectType(field.type);
    const values: Record<string, Sql> = {
      __typename: sql.lit(type.name),
      value: sql`least(counted.value, ${limit}::int)`,
      precision: sql`case when counted.value > ${limit}::int then 'AT_LEAST' else 'EXACT' end`,
    };
    const entries = [...this.#context.fieldsOf(type, nodes)].map(([key, [node]]): [string, Sql] => {
      const value = values[node?.name.value ?? ''];
      if (!value) throw new PlainPathNeeded();
      return [key, value];
    });
    return objectOf(
      selectList(entries),
      sql`from (select count(*)::int as value from (${counted}) as items) as counted`,
    );
  }

  #scope(alias: string) {
    return { tables: this.#context.tables, alias, owner: this.#owner };
  }

  #source() {
    return pageSource(this.#request, this.#scope(this.#alias), this.#parameters);
  }

  /** The statement of the rows of the page: their number `n`, the position and id, and the needed values. */
  #page(columns: ReadonlyMap<string, Sql>): Sql {
    const { list, page } = this.#request;
    const { from, orderBy, size } = this.#source();
    const values: [string, Sql][] = [
      ...columns,
      ['id', sql.id(this.#alias, 'id')],
      ['shown', shownId(this.#context, list.entity, this.#alias)],
      ...(this.#readsMore ? [['position', this.#position()] as [string, Sql]] : []),
    ];
    const rows = sql`select ${selectList(values)} ${from} ${orderBy} limit ${sql.lit(roundedLimit(page.size) + 1)}`;
    const limit = this.#readsMore ? sql`${size}::int + 1` : sql`${size}::int`;
    const number = this.#readsMore || page.fromEnd ? sql`, row_number() over () as n` : sql``;
    return sql`select rough.* ${number} from (${rows}) as rough limit ${limit}`;
  }

  /** The rows that were requested, in the order of the list. */
  #inOrder(): Sql {
    const order = this.#request.page.fromEnd ? sql`order by n desc` : sql``;
    return sql`${this.#requested()} ${order}`;
  }

  #requested(): Sql {
    return this.#readsMore ? sql`where n <= ${this.#source().size}::int` : sql``;
  }

  /** The ids of the customers that the connection shows. A cursor contains the id of its row. */
  #shown(): Sql {
    const names = namesOf(this.#fields);
    if (names.has('nodes') || names.has('edges'))
      return sql`(select string_agg(shown, ',') from page ${this.#requested()})`;
    const ends = this.#selectedEnds().map(
      (direction): Sql =>
        sql`(select shown from page ${this.#requested()} order by n ${sql.raw(direction)} limit 1)`,
    );
    return ends.length === 0 ? sql`null` : sql`concat_ws(',', ${sql.join(ends)})`;
  }

  /** The ends of the page whose cursors are selected. */
  #selectedEnds(): ('asc' | 'desc')[] {
    const infos = [...this.#fields.values()].filter(([node]) => node?.name.value === 'pageInfo');
    const names = new Set(
      infos.flatMap((nodes) => {
        const type = objectType(this.#context.fieldOf(this.#type, nodes).type);
        return [...namesOf(this.#context.fieldsOf(type, nodes))];
      }),
    );
    const { fromEnd } = this.#request.page;
    return [
      ...(names.has('startCursor') ? [fromEnd ? 'desc' : 'asc'] : []),
      ...(names.has('endCursor') ? [fromEnd ? 'asc' : 'desc'] : []),
    ] as ('asc' | 'desc')[];
  }
}

function namesOf(fields: Fields): Set<string> {
  return new Set([...fields.values()].map(([node]) => node?.name.value ?? ''));
}

function objectType(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(getNullableType(type));
  if (!isObjectType(named)) throw new PlainPathNeeded();
  return named;
}
