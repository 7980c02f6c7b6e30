import type { TestDatabase } from './database.ts';
import type { Tenant } from './gateway.ts';

/** All ids of an organization's rows, and the references of its customers. */
export interface Keys {
  ids: string[];
  references: { system: string; value: string }[];
}

export async function keysOf({ orm, adminOrm }: TestDatabase, { id }: Pick<Tenant, 'id'>): Promise<Keys> {
  const metadata = [...orm.getMetadata()];
  const tables = new Set(
    metadata
      .filter(({ properties, tableName }) => 'organization' in properties && tableName)
      .map(({ tableName }) => tableName),
  );
  tables.delete('credential');
  const admin = adminOrm.em.getConnection();
  const ids = [id];
  for (const table of tables) {
    const rows = await admin.execute<{ id: string }[]>(`select id from ${table} where organization_id = ?`, [
      id,
    ]);
    if (rows.length === 0) throw new Error(`test/support/fully-populated-tenant.ts must write to ${table}`);
    ids.push(...rows.map((row) => row.id));
  }
  const references = await admin.execute<Keys['references']>(
    'select system, value from customer_reference where organization_id = ?',
    [id],
  );
  return { ids, references };
}

/**
 * Calls of every field of Query with all keys. A new field must be added here, because its arguments are not
 * known.
 */
export function callsFor({ ids, references }: Keys): Record<string, string[]> {
  return {
    node: ids.map((id) => `node(id: "${id}")`),
    nodes: [`nodes(ids: ${JSON.stringify(ids)})`],
    customer: [
      ...ids.map((id) => `customer(by: { id: "${id}" })`),
      ...references.map(
        ({ system, value }) => `customer(by: { reference: { system: ${system}, value: "${value}" } })`,
      ),
    ],
    creditLimitOrder: ids.map((id) => `creditLimitOrder(id: "${id}")`),
    customers: ['customers(first: 100)'],
    organization: ['organization'],
    viewer: ['viewer'],
  };
}
