import type { EntityMetadata, EntityName, MetadataStorage } from '@mikro-orm/core';
import type { ClientBase } from 'pg';
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
import { CopyRows } from './copy.ts';
import type { CustomerRecord } from './record.ts';

/** A table of customers: its columns, and the rows that a customer has in it. */
export interface Table {
  name: string;
  columns: Column[];
  rowsOf: (record: CustomerRecord) => object[];
}

/** Each after those that its foreign keys point to. */
const TABLES = [
  table(Customer, ({ customer }) => [customer]),
  table(BusinessPerson, ({ persons }) => persons),
  table(CustomerReference, ({ references }) => references),
  table(Address, ({ addresses }) => addresses),
  table(IdentityDocument, ({ identityDocuments }) => identityDocuments),
  table(TaxResidence, ({ taxResidences }) => taxResidences),
  table(CreditLimitOrder, ({ creditLimitOrders }) => creditLimitOrders),
  table(SocialMediaHandle, ({ socialMediaHandles }) => socialMediaHandles),
  table(CrmEvent, ({ crmEvents }) => crmEvents),
  table(UserLink, ({ userLinks }) => userLinks),
];

export function customerTables(metadata: MetadataStorage): Table[] {
  return TABLES.map(({ entity, rowsOf }) => {
    const meta: EntityMetadata = metadata.get(entity).root;
    return { name: meta.tableName, columns: columnsOf(meta), rowsOf };
  });
}

/** Customers on their way into the database with everything that belongs to them. */
export class CustomerBatch {
  readonly #parts: { rowsOf: Table['rowsOf']; copy: CopyRows }[];

  constructor(tables: readonly Table[]) {
    this.#parts = tables.map(({ name, columns, rowsOf }) => ({ rowsOf, copy: new CopyRows(name, columns) }));
  }

  add(record: CustomerRecord): void {
    for (const { rowsOf, copy } of this.#parts) {
      for (const row of rowsOf(record)) copy.add(row);
    }
  }

  /** Within the caller's transaction. */
  async write(client: ClientBase): Promise<void> {
    for (const { copy } of this.#parts) await copy.write(client);
  }
}

function table(entity: unknown, rowsOf: (record: CustomerRecord) => object[]) {
  return { entity: entity as EntityName, rowsOf };
}
