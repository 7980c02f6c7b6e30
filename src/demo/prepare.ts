import type { MikroORM } from '@mikro-orm/postgresql';
import { createCredential, type KeyAndSecret, revokeCredentials } from '../access/credentials.ts';
import { SCOPES } from '../access/scopes.ts';
import { openOrm } from '../db/orm.ts';
import { writeCredentials } from './credentials-file.ts';
import { DEMO_USER, ensureDemo } from './demo.ts';

const SEED = 1;
/** What the demo's one credential is called. */
const NAME = 'demo';

/** How many customers are generated, beside the examples of the documents, unless more are asked for. */
export const DEMO_CUSTOMERS = 200;

/**
 * Makes the organization `demo` with its customers where it is not there yet, and its credential anew: the one before is
 * revoked.
 */
export async function makeDemo(adminUrl: string, customers: number): Promise<KeyAndSecret> {
  const orm = await openOrm(adminUrl, { max: 2 }, 'DATABASE_ADMIN_URL');
  try {
    const organizationId = await ensureDemo(orm, { customers, seed: SEED });
    return await renewCredential(orm, organizationId);
  } finally {
    await orm.close();
  }
}

/** The demo of the bundled database, its credentials written to the data folder for its owner's eyes alone. */
export async function prepareDemo(adminUrl: string, dataFolder: string): Promise<void> {
  await writeCredentials(dataFolder, await makeDemo(adminUrl, DEMO_CUSTOMERS));
}

function renewCredential(orm: MikroORM, organizationId: string): Promise<KeyAndSecret> {
  return orm.em.fork().transactional(async (em) => {
    await revokeCredentials(em, organizationId, NAME);
    return createCredential(em, { organizationId, name: NAME, scopes: SCOPES, userId: DEMO_USER });
  });
}
