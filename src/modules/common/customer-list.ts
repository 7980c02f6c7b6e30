import type { EntitySchema } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Sql } from '../../db/compile-sql.ts';
import type { OrderBy } from '../../read/order-by.ts';
import type { PagedList } from '../../read/paged-list.ts';
import type { Relation } from '../../read/relation.ts';
import type { PropertyPath } from '../../read/row.ts';
import type { Table } from '../../read/tables.ts';
import type { JsonObject } from '../../update/presence.ts';

/** An item of a list of a customer. */
export type Item = JsonObject & { id: string };

/**
 * Order of the items in memory. It is the same as the order in SQL. Items with the same key are ordered by
 * id.
 */
export interface ItemOrder {
  keyOf: (item: Item) => string | number;
  descending: boolean;
}

/** A list of a customer: a table whose rows belong to customers. */
interface List<Name extends string, Entity extends EntitySchema> {
  /** The field of `Customer` in the GraphQL schema, and the property of the aggregate. */
  name: Name;
  entity: Entity;
  order: ItemOrder;
  /** Returns values with which an item is completed, besides its id, its position and its creation time. */
  complete?: ((item: JsonObject, at: string) => JsonObject) | undefined;
  /** The item with an id. */
  byId: Relation<Entity>;
  /** Whether the items implement `Node`, so that `node(id:)` finds them. */
  isNode: boolean;
}

/** A list with a maximum length. A write and a response load all of it. */
export interface BoundedList<Name extends string = string, Entity extends EntitySchema = EntitySchema>
  extends List<Name, Entity> {
  /** The items of a customer. */
  rows: Relation<Entity>;
}

/** A list without a maximum length. It is read in pages, and a write loads only the item that it changes. */
export interface UnboundedList<Name extends string = string, Entity extends EntitySchema = EntitySchema>
  extends List<Name, Entity> {
  /** The items of a customer, in pages. */
  pages: PagedList<Entity>;
}

export type CustomerList = BoundedList | UnboundedList;

interface ListOptions<Name extends string, Entity extends EntitySchema> {
  name: Name;
  entity: Entity;
}

interface BoundedOptions<Name extends string, Entity extends EntitySchema> extends ListOptions<Name, Entity> {
  complete?: List<Name, Entity>['complete'];
  /** Condition that restricts `rows`. */
  where?(table: Table<Entity>): Sql;
  /** True by default. */
  isNode?: boolean;
  /** By default items are ordered by position if they have one, and otherwise by id. */
  order?: BoundedOrder;
}

interface BoundedOrder extends ItemOrder {
  /** Expressions of `order by`. */
  sql(table: Table<EntitySchema>): Sql;
}

const idOrder: BoundedOrder = { sql: (table) => table('id'), keyOf: ({ id }) => id, descending: false };

const positionOrder: BoundedOrder = {
  sql: (table) => sql`${table('position')}, ${table('id')}`,
  keyOf: ({ position }) => position as number,
  descending: false,
};

/** Orders items by a property with few values, in the order of these values. */
export function byValueOf(property: string, values: readonly string[]): BoundedOrder {
  return {
    sql: (table) =>
      sql`array_position(array[${sql.join(values.map((value) => sql.lit(value)))}], ${table(property)})`,
    keyOf: (item) => values.indexOf(item[property] as string),
    descending: false,
  };
}

/** Declares a list with a maximum length. */
export function boundedList<const Name extends string, Entity extends EntitySchema>({
  name,
  entity,
  complete,
  isNode = true,
  order = hasProperty(entity, 'position') ? positionOrder : idOrder,
  where,
}: BoundedOptions<Name, Entity>): BoundedList<Name, Entity> {
  return {
    ...{ name, entity, complete, order, isNode },
    byId: { entity, key: 'id' as PropertyPath<Entity> },
    rows: {
      ...{ entity, key: 'customer' as PropertyPath<Entity>, attachedAs: name },
      orderBy: (table) => order.sql(table),
      ...(where ? { where } : {}),
    },
  };
}

/** Declares a list without a maximum length. */
export function unboundedList<const Name extends string, Entity extends EntitySchema>({
  name,
  entity,
  order,
}: ListOptions<Name, Entity> & { order: OrderBy<NoInfer<Entity>> & ItemOrder }): UnboundedList<Name, Entity> {
  return {
    ...{ name, entity, order, isNode: true },
    byId: { entity, key: 'id' as PropertyPath<Entity> },
    pages: {
      ...{ name, entity, order, conditions: [], attachedAs: name },
      owner: { sql: (table) => table('customer' as PropertyPath<Entity>), type: 'uuid' },
    },
  };
}

export function isUnbounded(list: CustomerList): list is UnboundedList {
  return 'pages' in list;
}

/** Whether the entity has a property. */
export function hasProperty(entity: EntitySchema, name: string): boolean {
  return name in entity.meta.properties;
}
