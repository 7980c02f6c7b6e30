import { entities } from '../../src/orm/entities.ts';

/** Tables whose rows record what happened to customers. They are not part of a customer. */
const RECORDS = ['journal_entry', 'idempotency_key'];

/** The tables whose rows belong to a customer, from the entities. */
export const LIST_TABLES: readonly string[] = entities
  .filter(({ meta: { properties } }) => 'customer' in properties)
  .map(({ meta }) => meta.tableName)
  .filter((table) => !RECORDS.includes(table));

/** All tables with data of customers. */
export const CUSTOMER_TABLES: readonly string[] = ['customer', ...LIST_TABLES, ...RECORDS];

const customerTable = new RegExp(`\\b(from|join|into|update)\\s+"?(${CUSTOMER_TABLES.join('|')})"?\\b`, 'i');

/** Whether a statement reads or writes a table with data of customers. */
export function readsCustomers(statement: string): boolean {
  return customerTable.test(statement);
}
