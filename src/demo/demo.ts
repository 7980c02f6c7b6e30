import type { MikroORM } from '@mikro-orm/postgresql';
import { inAdminTransaction } from '../db/admin-transaction.ts';
import { columnsOf } from '../db/columns.ts';
import { poolOf } from '../db/pool.ts';
import { ConfigurationError } from '../errors.ts';
import { Organization } from '../modules/organization/organization.entity.ts';
import { CopyRows } from './copy.ts';

/** Bank id of the demo organization. */
export const DEMO_BANK = 'demo-bank';

/**
 * The id is fixed because the ids of the demo customers depend on it. They are the same in every
 * installation.
 */
const ORGANIZATION = {
  id: '01856aa0-c800-7000-8000-64656d6f0001',
  name: 'Demo Bank',
  bankId: DEMO_BANK,
  number: 1,
  createdAt: new Date('2023-01-01T00:00:00.000Z'),
};
/** The user who is linked to three of the demo customers. */
export const DEMO_USER = 'demo-user';

export interface DemoOptions {
  /** Number of generated customers, in addition to the examples of the five API specs. */
  customers: number;
  seed: number;
}

/** Default options. With this seed, the first customers include both types and names in several scripts. */
export const DEMO: DemoOptions = { customers: 200, seed: 149 };

/**
 * Creates the demo organization and its customers in one transaction if it does not exist, and returns its
 * id. An existing demo is not changed.
 */
export async function ensureDemo(adminOrm: MikroORM, options: DemoOptions): Promise<string> {
  const found = await findDemo(adminOrm);
  if (found) return found;
  try {
    await createDemo(adminOrm, options);
    return ORGANIZATION.id;
  } catch (error) {
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
    return findOther(adminOrm, error);
  }
}

export const UNIQUE_VIOLATION = '23505';

async function findDemo({ em }: MikroORM): Promise<string | undefined> {
  const organization = await em.fork().findOne(Organization, { bankId: ORGANIZATION.bankId });
  return organization?.id;
}

/**
 * Returns the demo that another process created concurrently: the unique key made this insert wait and then
 * fail.
 */
async function findOther(adminOrm: MikroORM, error: unknown): Promise<string> {
  const found = await findDemo(adminOrm);
  if (found) return found;
  const { number } = ORGANIZATION;
  if ((await adminOrm.em.fork().count(Organization, { number })) === 0) throw error;
  throw new ConfigurationError(
    `the demo needs the organization number ${number}, but another organization already has it; use another database`,
  );
}

async function createDemo(adminOrm: MikroORM, { customers, seed }: DemoOptions): Promise<void> {
  // Loaded on demand: the name data of a dozen countries takes longer to load than the rest of the startup.
  const [{ exampleCustomers }, { customerGenerator }, { CustomerBatch, customerTables, gatherStatistics }] =
    await Promise.all([import('./examples.ts'), import('./generate.ts'), import('./bulk-insert.ts')]);
  const organizationId = ORGANIZATION.id;
  const examples = Object.values(exampleCustomers({ organizationId, userId: DEMO_USER }));
  const generator = customerGenerator({ seed, organizationId });
  const tables = customerTables(adminOrm.getMetadata());
  const batch = new CustomerBatch(tables);
  for (const example of examples) batch.add(example);
  for (let number = customers - 1; number >= 0; number -= 1) batch.add(generator.customer(number));
  const organization = copyOfOrganization(adminOrm);
  await inAdminTransaction(await poolOf(adminOrm), async (client) => {
    await organization.write(client);
    await batch.write(client);
    await gatherStatistics(client, tables);
  });
}

function copyOfOrganization(orm: MikroORM): CopyRows {
  const meta = orm.getMetadata().get(Organization);
  const copy = new CopyRows(meta.tableName, columnsOf(meta));
  copy.add(ORGANIZATION);
  return copy;
}
