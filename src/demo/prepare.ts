import type { MikroORM } from '@mikro-orm/postgresql';
import { createCredential, type KeyAndSecret, revokeCredentials } from '../access/credentials.ts';
import { SCOPES } from '../access/scopes.ts';
import { requireTables } from '../db/migrate.ts';
import { openOrm } from '../db/orm.ts';
import { unreachable } from '../db/unreachable.ts';
import { writeCredentials } from './credentials-file.ts';
import { DEMO, DEMO_USER, type DemoOptions, ensureDemo } from './demo.ts';
import type { OnProgress, Progress } from './fill.ts';

/** What the demo's one credential is called. */
const NAME = 'demo';

/** The demo of the bundled database, its credentials made anew and written to the data folder for its owner's eyes alone. */
export async function prepareDemo(adminUrl: string, dataFolder: string): Promise<KeyAndSecret> {
  const credential = await renewDemoCredential(adminUrl);
  await writeCredentials(dataFolder, credential);
  return credential;
}

/** Adds the generated customers that the demo lacks, as many as are asked for, and the demo itself where it is not there. */
export async function fillDemo(
  { adminUrl, bundled }: { adminUrl: string; bundled: boolean },
  { customers, seed }: DemoOptions,
  onProgress: OnProgress,
): Promise<Progress> {
  const { fillOrganization } = await import('./fill.ts');
  const source = bundled ? 'DATA_FOLDER' : 'DATABASE_ADMIN_URL';
  return withOwner(adminUrl, source, async (orm) => {
    await requireTables(orm, source);
    const organizationId = await ensureDemo(orm, { customers: 0, seed });
    return fillOrganization(orm, { organizationId, seed, count: customers }, onProgress);
  });
}

/** A new credential of the demo, in place of the one before. The demo is made where it is missing. */
export function renewDemoCredential(adminUrl: string): Promise<KeyAndSecret> {
  return withOwner(adminUrl, 'DATABASE_ADMIN_URL', async (orm) =>
    renewCredential(orm, await ensureDemo(orm, DEMO)),
  );
}

function renewCredential(orm: MikroORM, organizationId: string): Promise<KeyAndSecret> {
  return orm.em.fork().transactional(async (em) => {
    await revokeCredentials(em, organizationId, NAME);
    return createCredential(em, { organizationId, name: NAME, scopes: SCOPES, userId: DEMO_USER });
  });
}

/** `source` is the variable that decides which database it is, for what can go wrong with it. */
async function withOwner<T>(
  adminUrl: string,
  source: 'DATA_FOLDER' | 'DATABASE_ADMIN_URL',
  use: (orm: MikroORM) => Promise<T>,
): Promise<T> {
  const orm = await openOrm(adminUrl, { max: 4 }, 'DATABASE_ADMIN_URL');
  try {
    return await use(orm);
  } catch (error) {
    throw unreachable(source, error);
  } finally {
    await orm.close();
  }
}
