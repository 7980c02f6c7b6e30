import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import { type Column, columnsOf } from '../db/columns.ts';
import { Customer } from '../modules/customer/customer.entity.ts';
import { LIST_NAMES, type ListName, listNamed } from '../modules/lists.ts';
import { type Projection, projectionOf } from '../read/projection.ts';

export type TableName = 'customer' | ListName;

/** The tables of a customer. A table comes after the tables that its foreign keys reference. */
export const TABLE_NAMES: readonly TableName[] = ['customer', ...LIST_NAMES];

export interface AggregateTable {
  /** Table name in the database. */
  name: string;
  /** Columns that can be written, which are all except generated ones. */
  columns: Column[];
  /** Projection of all these columns. */
  projection: Projection;
}

export type AggregateTables = Readonly<Record<TableName, AggregateTable>>;

/** Returns the tables of the aggregate, taken from the MikroORM metadata. */
export function aggregateTables(metadata: MetadataStorage): AggregateTables {
  const entries = TABLE_NAMES.map((key) => {
    const meta: EntityMetadata = metadata.get(key === 'customer' ? Customer : listNamed(key).entity);
    const names = meta.props.filter(({ generated }) => !generated).map(({ name }) => name);
    const table: AggregateTable = {
      name: meta.tableName,
      columns: columnsOf(meta),
      projection: projectionOf(metadata, meta.class, new Set(names)),
    };
    return [key, table];
  });
  return Object.fromEntries(entries);
}
