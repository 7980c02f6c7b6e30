import type { EntityMetadata, EntityName, MetadataStorage } from '@mikro-orm/core';
import { type Column, columnsOf } from '../db/columns.ts';
import { Address } from '../modules/address/address.entity.ts';
import { BusinessPerson } from '../modules/business/business.entity.ts';
import { CreditLimitOrder } from '../modules/credit/credit.entity.ts';
import { CrmEvent } from '../modules/crm/crm.entity.ts';
import { Customer } from '../modules/customer/customer.entity.ts';
import { CustomerReference } from '../modules/customer/reference.entity.ts';
import { IdentityDocument } from '../modules/identity/identity.entity.ts';
import { UserLink } from '../modules/link/link.entity.ts';
import { SocialMediaHandle } from '../modules/social/social.entity.ts';
import { TaxResidence } from '../modules/tax/tax.entity.ts';
import { type Shape, shapeOf } from '../read/shape.ts';

/** The tables of a customer, each after those that its foreign keys point to. */
const ENTITIES = {
  customer: Customer,
  persons: BusinessPerson,
  references: CustomerReference,
  addresses: Address,
  identityDocuments: IdentityDocument,
  taxResidences: TaxResidence,
  creditLimitOrders: CreditLimitOrder,
  socialMediaHandles: SocialMediaHandle,
  crmEvents: CrmEvent,
  userLinks: UserLink,
} satisfies Record<string, EntityName>;

export type TableName = keyof typeof ENTITIES;

export const TABLE_NAMES = Object.keys(ENTITIES) as TableName[];

export interface DocumentTable {
  /** In the database. */
  name: string;
  /** Those that a row can set. */
  columns: Column[];
  /** Reads a row whole. */
  shape: Shape;
}

export type DocumentTables = Readonly<Record<TableName, DocumentTable>>;

/** The tables of a customer as MikroORM's metadata have them. */
export function documentTables(metadata: MetadataStorage): DocumentTables {
  const entries = Object.entries(ENTITIES).map(([key, entity]) => {
    const meta: EntityMetadata = metadata.get(entity as EntityName).root;
    const names = meta.props.filter(({ generated }) => !generated).map(({ name }) => name);
    const table: DocumentTable = {
      name: meta.tableName,
      columns: columnsOf(meta),
      shape: shapeOf(metadata, { entity, properties: new Set(names), lists: [] }),
    };
    return [key, table];
  });
  return Object.fromEntries(entries);
}
