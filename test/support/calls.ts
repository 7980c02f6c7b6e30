import type { TestDatabase } from './database.ts';
import type { Tenant } from './gateway.ts';

/** Every id of an organization and the references of its customers. */
export interface Keys {
  ids: string[];
  references: string[];
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
    if (rows.length === 0)
      throw new Error(`test/support/fully-populated-tenant.ts writes nothing to ${table}`);
    ids.push(...rows.map((row) => row.id));
  }
  const references = await admin.execute<{ value: string }[]>(
    'select value from customer_reference where organization_id = ?',
    [id],
  );
  return { ids, references: references.map(({ value }) => value) };
}

/** Every field of Query, called for all that the keys name. One that is added must be added here: nothing is called without its arguments. */
export function callsFor({ ids, references }: Keys): Record<string, string[]> {
  return {
    node: ids.map((id) => `node(id: "${id}")`),
    nodes: [`nodes(ids: ${JSON.stringify(ids)})`],
    customer: [
      ...ids.map((id) => `customer(by: { id: "${id}" })`),
      ...references.map((value) => `customer(by: { reference: { system: BANKING, value: "${value}" } })`),
    ],
    creditLimitOrder: ids.map((id) => `creditLimitOrder(id: "${id}")`),
    customers: ['customers(first: 100)'],
    organization: ['organization'],
    viewer: ['viewer'],
  };
}
