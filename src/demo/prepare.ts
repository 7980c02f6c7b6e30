import type { MikroORM } from '@mikro-orm/postgresql';
import { createCredential, type KeyAndSecret, revokeCredentials } from '../access/credentials.ts';
import { SCOPES } from '../access/scopes.ts';
import { requireOwner, requireTables } from '../db/migrate.ts';
import { openOrm } from '../db/orm.ts';
import { unreachable } from '../db/unreachable.ts';
import { ConfigurationError } from '../errors.ts';
import { writeCredentials } from './credentials-file.ts';
import { DEMO, DEMO_USER, type DemoOptions, ensureDemo, UNIQUE_VIOLATION } from './demo.ts';
import type { OnProgress, Progress } from './fill.ts';

/** The variable that decides which database it is, to say it where something is wrong with it. */
type Source = 'DATA_FOLDER' | 'DATABASE_ADMIN_URL';

/** What the demo's one credential is called. */
const NAME = 'demo';

/** The demo of the bundled database, its credentials made anew and written to the data folder for its owner's eyes alone. */
export async function prepareDemo(adminUrl: string, dataFolder: string): Promise<KeyAndSecret> {
  const credential = await renewDemoCredential(adminUrl, 'DATA_FOLDER');
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
    await requireOwner(orm);
    await requireTables(orm, source);
    const organizationId = await ensureDemo(orm, { customers: 0, seed });
    return fillOrganization(orm, { organizationId, seed, count: customers }, onProgress).catch(
      explainConflict,
    );
  });
}

/** References are made of seed and number: another version of the generator gave them to customers of other ids. */
function explainConflict(error: unknown): never {
  if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
  throw new ConfigurationError(
    'there are customers of this seed that another version of this program made; take another --seed',
  );
}

/** A new credential of the demo, in place of the one before. The demo is made where it is missing. */
export function renewDemoCredential(
  adminUrl: string,
  source: Source = 'DATABASE_ADMIN_URL',
): Promise<KeyAndSecret> {
  return withOwner(adminUrl, source, async (orm) => renewCredential(orm, await ensureDemo(orm, DEMO)));
}

function renewCredential(orm: MikroORM, organizationId: string): Promise<KeyAndSecret> {
  return orm.em.fork().transactional(async (em) => {
    await revokeCredentials(em, organizationId, NAME);
    return createCredential(em, { organizationId, name: NAME, scopes: SCOPES, userId: DEMO_USER });
  });
}

async function withOwner<T>(
  adminUrl: string,
  source: Source,
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
