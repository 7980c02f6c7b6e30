import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import { LRUCache } from 'lru-cache';
import { type Column, columnsOf } from '../db/columns.ts';
import { Customer } from '../modules/customer/customer.entity.ts';
import { LIST_NAMES, type ListName, listNamed } from '../modules/lists.ts';
import { type Projection, projectionOf } from '../read/projection.ts';
import { throwingPrototype } from './unloaded-properties.ts';

export type TableName = 'customer' | ListName;

/** The tables of a customer. A table comes after the tables that its foreign keys reference. */
export const TABLE_NAMES: readonly TableName[] = ['customer', ...LIST_NAMES];

export interface AggregateTable {
  /** Table name in the database. */
  name: string;
  /** Columns that can be written, which are all except generated ones. */
  columns: Column[];
  /** The properties of these columns. */
  properties: readonly string[];
  /** Projection of all these columns. */
  projection: Projection;
  /** Projection of some properties, and the keys. */
  partialProjection(properties: readonly string[]): PartialProjection;
}

export interface PartialProjection extends Projection {
  /** The prototype of what is built from such a row. */
  prototype: object;
}

export type AggregateTables = Readonly<Record<TableName, AggregateTable>>;

/** Returns the tables of the aggregate, taken from the MikroORM metadata. */
export function aggregateTables(metadata: MetadataStorage): AggregateTables {
  const entries = TABLE_NAMES.map((key) => {
    const meta: EntityMetadata = metadata.get(key === 'customer' ? Customer : listNamed(key).entity);
    const names = meta.props.filter(({ generated }) => !generated).map(({ name }) => name);
    const projection = (properties: readonly string[]) =>
      projectionOf(metadata, meta.class, new Set(properties));
    const partial = new LRUCache<string, PartialProjection>({ max: MAX_PARTIAL_PROJECTIONS });
    const table: AggregateTable = {
      name: meta.tableName,
      columns: columnsOf(meta),
      properties: names,
      projection: projection(names),
      partialProjection(properties) {
        const cacheKey = properties.join();
        const found = partial.get(cacheKey) ?? partialProjectionOf(projection(properties), names);
        partial.set(cacheKey, found);
        return found;
      },
    };
    return [key, table];
  });
  return Object.fromEntries(entries);
}

/** There is one for each combination of a command and the fields that its response shows. */
const MAX_PARTIAL_PROJECTIONS = 500;

function partialProjectionOf(projection: Projection, all: readonly string[]): PartialProjection {
  const loaded = projection.build([]);
  return { ...projection, prototype: throwingPrototype(all.filter((name) => !Object.hasOwn(loaded, name))) };
}
