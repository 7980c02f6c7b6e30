import type { EntityName } from '@mikro-orm/core';
import { sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import type { Context } from '../../context.ts';
import { CallerError } from '../../errors.ts';
import type { QueryNodeArgs, QueryNodesArgs, Resolvers } from '../../generated/resolvers.ts';
import { nodesWith } from '../../read/field-resolvers.ts';
import type { NodeTable } from '../../read/field-sql.ts';
import type { Lookup } from '../../read/loaders.ts';
import type { Relation } from '../../read/relation.ts';
import type { AnyRow, Row } from '../../read/row.ts';
import type { Table } from '../../read/tables.ts';
import type { CustomerList } from '../common/customer-list.ts';
import { Customer } from '../customer/customer.entity.ts';
import { customerById } from '../customer/customer.loader.ts';
import { customerLists } from '../lists.ts';
import { Organization } from '../organization/organization.entity.ts';
import { organizationById } from '../organization/organization.loader.ts';

const MAX_IDS = 100;

/** The tables whose rows an id can identify. */
const nodeTables = [
  { entity: Customer, byId: customerById },
  ...customerLists.filter(({ isNode }) => isNode).map(tableOfList),
  { entity: Organization, byId: organizationById },
];

/** The relation that loads a row, by table name. */
const relations: Readonly<Record<string, Relation>> = Object.fromEntries(
  nodeTables.map(({ entity, byId }) => [entity.meta.tableName, byId as Relation]),
);

/** Rows outside the condition of their list belong to a business. */
function tableOfList(list: CustomerList): NodeTable & Pick<CustomerList, 'entity' | 'byId'> {
  const { entity, byId } = list;
  const where = 'rows' in list && list.rows.where;
  if (!where) return { entity, byId };
  const rows = (table: Table<EntityName>) => sql`not (${where(table)})`;
  return { entity, byId, partOf: { type: 'BusinessPerson', rows } };
}

/** Finds the table that contains an id. */
const tableOfId: Lookup<string> = {
  text: Object.keys(relations)
    .map((table) => {
      const owner = table === 'organization' ? 'id' : 'organization_id';
      return `select id, '${table}' from ${table} where ${owner} = $1 and id = any($2::uuid[])`;
    })
    .join(' union all '),
  values: (ids) => [ids],
  read: ([id, table]) => [id as string, table as string],
};

export const nodeResolvers: Resolvers = {
  Query: {
    node: nodesWith(
      nodeTables,
      ({ id }: QueryNodeArgs) => [id],
      (_root, { id }, context) => findNode(context, id),
    ),
    nodes: nodesWith(nodeTables, idsOf, (_root, args, context) =>
      Promise.all(idsOf(args).map((id) => findNode(context, id))),
    ),
  },
};

function idsOf({ ids }: QueryNodesArgs): readonly string[] {
  if (ids.length > MAX_IDS)
    throw new CallerError('BAD_USER_INPUT', `\`ids\` must contain at most ${MAX_IDS} ids.`);
  return ids;
}

/** The type of a row, and the type of its parent if it has one. */
function typesOf({ __typename, businessPerson, slot }: AnyRow): string[] {
  const isOfBusiness = businessPerson || slot === 'REGISTRATION';
  return isOfBusiness ? [__typename, 'BusinessPerson'] : [__typename];
}

/**
 * Batches all ids of the same tick: one statement finds their tables, then one statement per table loads the
 * rows. Returns null for an object whose type the caller may not see.
 */
async function findNode({ loaders, visibility }: Context, id: string): Promise<Row | null> {
  if (!isUuid(id)) return null;
  const key = id.toLowerCase();
  const table = await loaders.lookup(tableOfId, key);
  const relation = table === null ? undefined : relations[table];
  const row = relation ? await loaders.loadById(relation, key) : null;
  return row && typesOf(row).every((type) => visibility.canSeeType(type)) ? loaders.show(row) : null;
}
