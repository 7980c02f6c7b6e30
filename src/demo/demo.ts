import { type EntityManager, type MikroORM, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { ConfigurationError } from '../errors.ts';
import { Organization } from '../modules/organization/organization.entity.ts';

/** Fixed, so that the demo's customers have the same ids everywhere: they depend on it. */
const ORGANIZATION = {
  id: '01856aa0-c800-7000-8000-64656d6f0001',
  name: 'Demo Bank',
  bankId: 'demo-bank',
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
 * Makes the demo's organization and its customers where there is none, all of it or nothing, and returns the
 * organization's id. Whatever an existing one holds is left as it is.
 */
export async function ensureDemo(adminOrm: MikroORM, options: DemoOptions): Promise<string> {
  const found = await findDemo(adminOrm);
  if (found) return found;
  try {
    await adminOrm.em.fork().transactional((em) => createDemo(em, options));
    return ORGANIZATION.id;
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    return findOther(adminOrm, error);
  }
}

async function findDemo({ em }: MikroORM): Promise<string | undefined> {
  const organization = await em.fork().findOne(Organization, { bankId: ORGANIZATION.bankId });
  return organization?.id;
}

/** Another process may have made the demo meanwhile: the key let that one through, and held this one until it was done. */
async function findOther(adminOrm: MikroORM, error: Error): Promise<string> {
  const found = await findDemo(adminOrm);
  if (found) return found;
  const { number } = ORGANIZATION;
  if ((await adminOrm.em.fork().count(Organization, { number })) === 0) throw error;
  throw new ConfigurationError(
    `the demo needs the organization number ${number}, which another organization has`,
  );
}

async function createDemo(em: EntityManager, { customers, seed }: DemoOptions): Promise<void> {
  // Loaded only here: the names and places of a dozen countries take longer than all the rest of a start.
  const [{ exampleCustomers }, { generateCustomers }, { writeCustomers }] = await Promise.all([
    import('./examples.ts'),
    import('./generate.ts'),
    import('./write.ts'),
  ]);
  const organizationId = ORGANIZATION.id;
  await em.insert(Organization, ORGANIZATION);
  const examples = exampleCustomers({ organizationId, userId: DEMO_USER });
  await writeCustomers(em, Object.values(examples));
  await writeCustomers(em, generateCustomers({ seed, count: customers, organizationId }));
}
