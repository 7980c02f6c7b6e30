import type { MikroORM } from '@mikro-orm/postgresql';
import { inAdminTransaction } from '../db/admin-transaction.ts';
import { columnsOf } from '../db/columns.ts';
import { poolOf } from '../db/pool.ts';
import { ConfigurationError } from '../errors.ts';
import { Organization } from '../modules/organization/organization.entity.ts';
import { CopyRows } from './copy.ts';

/** The bank id of the demo's organization. */
export const DEMO_BANK = 'demo-bank';

/** Fixed, so that the demo's customers have the same ids everywhere: they depend on it. */
const ORGANIZATION = {
  id: '01856aa0-c800-7000-8000-64656d6f0001',
  name: 'Demo Bank',
  bankId: DEMO_BANK,
  number: 1,
  createdAt: new Date('2023-01-01T00:00:00.000Z'),
};
/** The user who may act for three of the customers. */
export const DEMO_USER = 'demo-user';

export interface DemoOptions {
  /** How many customers are generated beside the examples of the five documents. */
  customers: number;
  seed: number;
}

/**
 * What is generated unless something else is asked for. The first customers of this seed are of both types and of several
 * scripts.
 */
export const DEMO: DemoOptions = { customers: 200, seed: 149 };

/**
 * Makes the demo's organization and its customers where there is none, all of it or nothing, and returns the
 * organization's id. Whatever an existing one holds is left as it is.
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

/** Another process may have made the demo meanwhile: the key let that one through, and held this one until it was done. */
async function findOther(adminOrm: MikroORM, error: unknown): Promise<string> {
  const found = await findDemo(adminOrm);
  if (found) return found;
  const { number } = ORGANIZATION;
  if ((await adminOrm.em.fork().count(Organization, { number })) === 0) throw error;
  throw new ConfigurationError(
    `the demo needs the organization number ${number}, which another organization has`,
  );
}

async function createDemo(adminOrm: MikroORM, { customers, seed }: DemoOptions): Promise<void> {
  // Loaded only here: the names and places of a dozen countries take longer than all the rest of a start.
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
