/** The tables with customer data when their primary keys were changed. Two migrations use them. */
const children = [
  'customer_reference',
  'business_person',
  'address',
  'identity_document',
  'tax_residence',
  'credit_limit_order',
  'social_media_handle',
  'crm_event',
  'user_link',
  'idempotency_key',
  'journal_entry',
];

export const tables = ['customer', ...children];

/** A foreign key: the name that stays, and the name that the new one has until the old one is dropped. */
export interface ForeignKey {
  table: string;
  name: string;
  temporaryName: string;
  column: string;
  target: string;
  onDelete: string;
}

export const foreignKeys: readonly ForeignKey[] = [
  ...children.map((table) => foreignKey(table, 'customer')),
  ...['address', 'identity_document'].map((table) => foreignKey(table, 'business_person')),
];

function foreignKey(table: string, target: string): ForeignKey {
  return {
    table,
    name: `${table}_${target}_id_fkey`,
    temporaryName: `${table}_${target}_id_new_fkey`,
    column: `${target}_id`,
    target,
    // The journal of a customer must not be deleted with its row.
    onDelete: table === 'journal_entry' ? '' : 'on delete cascade',
  };
}

export const targets = ['customer', 'business_person'];

/**
 * Returns a statement that executes another one if a condition is true. It waits for a lock less than the
 * second after which PostgreSQL looks for deadlocks, so it never ends a request.
 */
export function ifNeeded(condition: string, statement: string): string {
  return `do $$ begin
    perform set_config('lock_timeout', '400ms', true);
    if ${condition} then ${statement} end if;
  end $$;`;
}
