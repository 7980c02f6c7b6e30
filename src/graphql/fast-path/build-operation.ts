import { type FieldNode, type GraphQLObjectType, OperationTypeNode } from 'graphql';
import { sql } from 'kysely';
import { compileSql, Parameter, type Sql } from '../../db/compile-sql.ts';
import { settingOrganization } from '../../db/tenant-session.ts';
import { type ArgumentSite, PlainPathNeeded } from './argument-site.ts';
import { connectionSql } from './connection-sql.ts';
import { selectNodes } from './node-sql.ts';
import { jsonTextOf, selectList } from './object-sql.ts';
import { type FastOperation, type FastSchema, OperationContext } from './operation-context.ts';
import { rowSql, selectFound } from './row-sql.ts';

/** The statement of an operation. */
export interface BuiltOperation {
  text: string;
  /** The fields whose arguments have parameters, in the order of the parameters. */
  sites: readonly ArgumentSite[];
}

/**
 * Builds the statement of a query. It returns one row: the JSON text of `data`, and the ids of the customers
 * that it shows. Throws PlainPathNeeded if a selected field has a resolver without a declaration.
 */
export function buildOperation(
  fast: FastSchema,
  operation: FastOperation,
): BuiltOperation | { dataText: string } {
  const type = fast.schema.getQueryType();
  if (!type || operation.operation.operation !== OperationTypeNode.QUERY) throw new PlainPathNeeded();
  const context = new OperationContext(fast, operation);
  const fields = [...context.rootFields(type)];
  if (fields.every(([, [node]]) => node?.name.value === '__typename'))
    return { dataText: JSON.stringify(Object.fromEntries(fields.map(([key]) => [key, type.name]))) };
  const roots = fields.map(([key, nodes], index) => ({
    key,
    ...rootSql(context, type, nodes, sql.id(`f${index}`)),
  }));
  const joins = roots.flatMap(({ join }) => (join ? [join] : []));
  const columns = selectList(roots.map(({ key, value }) => [key, value]));
  const json = jsonTextOf(columns);
  const shown = roots.flatMap((root) => (root.shown ? [root.shown] : []));
  const shownIds = shown.length > 0 ? sql`concat_ws(',', ${sql.join(shown)})` : sql`''`;
  return {
    text: compileSql(
      sql`with ${settingOrganization(sql`${new Parameter(1)}`)} select ${json.text}, ${shownIds} from own ${sql.join(joins, sql` `)} ${json.join}`,
    ),
    sites: context.sites,
  };
}

/** A root field: its value, and the subquery that reads it. */
interface RootSql {
  value: Sql;
  join?: Sql;
  shown?: Sql;
}

function rootSql(
  context: OperationContext,
  type: GraphQLObjectType,
  nodes: FieldNode[],
  alias: Sql,
): RootSql {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return { value: sql.lit(type.name) };
  const field = context.fieldOf(type, nodes);
  const declared = context.sqlOf(type, name);
  const subquery = (select: Sql): RootSql => ({
    value: sql`${alias}.value`,
    shown: sql`${alias}.shown`,
    join: sql`left join lateral (${select}) as ${alias} on true`,
  });
  if (typeof declared === 'object' && declared.kind === 'found')
    return subquery(selectFound(context, field, nodes, declared.find));
  if (typeof declared === 'object' && declared.kind === 'nodes')
    return subquery(selectNodes(context, field, nodes, declared));
  if (typeof declared === 'object' && declared.kind === 'page') {
    const list = { list: declared.list, owner: context.organization, rowSql };
    return subquery(connectionSql(context, field, nodes, list).select);
  }
  throw new PlainPathNeeded();
}
