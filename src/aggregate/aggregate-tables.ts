import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import { type Column, columnsOf } from '../db/columns.ts';
import { type Projection, projectionOf } from '../read/projection.ts';

/**
 * Names of the entity and GraphQL type of each table of the aggregate. A table comes after the tables that
 * its foreign keys reference.
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
