import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import { type Column, columnsOf } from '../db/columns.ts';
import { type Projection, projectionOf } from '../read/projection.ts';

/**
 * The tables of a customer, each after those that its foreign keys point to, and the type of their rows: the name of the entity
 * and of the type in the graph.
 */
export const TYPE_NAMES = {
  customer: 'Customer',
  persons: 'BusinessPerson',
  references: 'CustomerReference',
  addresses: 'Address',
  identityDocuments: 'IdentityDocument',
  taxResidences: 'TaxResidence',
  creditLimitOrders: 'CreditLimitOrder',
  socialMediaHandles: 'SocialMediaHandle',
  crmEvents: 'CrmEvent',
  userLinks: 'UserLink',
} as const;

export type TableName = keyof typeof TYPE_NAMES;

export const TABLE_NAMES = Object.keys(TYPE_NAMES) as TableName[];

export interface AggregateTable {
  /** In the database. */
  name: string;
  /** Those that a row can set. */
  columns: Column[];
  /** Reads a row whole. */
  projection: Projection;
}

export type AggregateTables = Readonly<Record<TableName, AggregateTable>>;

/** The tables of a customer as MikroORM's metadata have them. */
export function aggregateTables(metadata: MetadataStorage): AggregateTables {
  const entries = Object.entries(TYPE_NAMES).map(([key, typeName]) => {
    const meta: EntityMetadata = metadata.getByClassName(typeName).root;
    const names = meta.props.filter(({ generated }) => !generated).map(({ name }) => name);
    const table: AggregateTable = {
      name: meta.tableName,
      columns: columnsOf(meta),
      projection: projectionOf(metadata, { entity: meta.class, properties: new Set(names), lists: [] }),
    };
    return [key, table];
  });
  return Object.fromEntries(entries);
}
