import type { MikroORM } from '@mikro-orm/postgresql';
import { createCredential, type KeyAndSecret, revokeCredentials } from '../access/credentials.ts';
import { SCOPES } from '../access/scopes.ts';
import { openOrm } from '../db/orm.ts';
import { writeCredentials } from './credentials-file.ts';
import { ensureDemo } from './demo.ts';

const CUSTOMERS = 200;
const SEED = 1;
const NAME = 'demo';
/** The user that some demo customers are linked to, so that `viewer.customers` has something to show. */
const USER = 'demo-user';

/**
 * Makes the organization `demo` with its customers where it is not there yet, and new credentials at each start, written
 * to the data folder for its owner's eyes alone.
 */
export async function prepareDemo(adminUrl: string, dataFolder: string): Promise<void> {
  const orm = await openOrm(adminUrl, { max: 2 });
  try {
    const organizationId = await ensureDemo(orm, { customers: CUSTOMERS, seed: SEED });
    await writeCredentials(dataFolder, await renewCredential(orm, organizationId));
  } finally {
    await orm.close();
  }
}

function renewCredential(orm: MikroORM, organizationId: string): Promise<KeyAndSecret> {
  return orm.em.fork().transactional(async (em) => {
    await revokeCredentials(em, organizationId, NAME);
    return createCredential(em, { organizationId, name: NAME, scopes: SCOPES, userId: USER });
  });
}
