import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { issueToken, type LocalIssuer } from '../auth/issuers/local-issuer.ts';
import { SCOPES } from '../auth/scopes.ts';
import type { ApiKeyCredential } from '../auth/strategies/api-secret.ts';
import { toConnectionError } from '../db/connection-errors.ts';
import { ConfigurationError } from '../errors.ts';
import {
  createCredential,
  createSignatureCredential,
  type SigningCredential,
} from '../modules/credential/create-credential.ts';
import { revokeCredentials } from '../modules/credential/revoke-credential.ts';
import { openOrm } from '../orm/open-orm.ts';
import { checkMigrated, checkOwner } from '../orm/preflight-checks.ts';
import { type DemoCredentials, writeCredentials } from './credentials-file.ts';
import { DEMO, DEMO_USER, type DemoOptions, ensureDemo, UNIQUE_VIOLATION } from './demo.ts';
import type { OnProgress, Progress } from './seed-organization.ts';

/** The variable that decides which database it is, to say it where something is wrong with it. */
type Source = 'DATA_FOLDER' | 'DATABASE_ADMIN_URL';

/** What the demo's credentials are called. */
const NAME = 'demo';

/** Who is recorded as having created and revoked them. */
const BY = 'demo of customer-graph';

/** How long the demo's token is good: it ends with the next start, whose issuer has another key. */
const TOKEN_MINUTES = 30 * 24 * 60;

/** The demo of the bundled database, its credentials made anew and written to the data folder for its owner's eyes alone. */
export async function setUpDemo(
  adminUrl: string,
  dataFolder: string,
  issuer: LocalIssuer,
): Promise<DemoCredentials> {
  const credentials = await withOwner(adminUrl, 'DATA_FOLDER', async (orm) =>
    renewAll(orm, await ensureDemo(orm, DEMO), issuer),
  );
  await writeCredentials(dataFolder, credentials);
  return credentials;
}

/** Adds the generated customers that the demo lacks, as many as are asked for, and the demo itself where it is not there. */
export async function seedDemo(
  { adminUrl, bundled }: { adminUrl: string; bundled: boolean },
  { customers, seed }: DemoOptions,
  onProgress: OnProgress,
): Promise<Progress> {
  const { seedOrganization } = await import('./seed-organization.ts');
  const source = bundled ? 'DATA_FOLDER' : 'DATABASE_ADMIN_URL';
  return withOwner(adminUrl, source, async (orm) => {
    await checkOwner(orm);
    await checkMigrated(orm, source);
    const organizationId = await ensureDemo(orm, { customers: 0, seed });
    return seedOrganization(orm, { organizationId, seed, count: customers }, onProgress).catch(
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

/** A new key of the demo, in place of the credentials before. The demo is made where it is missing. */
export function renewDemoCredential(adminUrl: string): Promise<ApiKeyCredential> {
  return withOwner(adminUrl, 'DATABASE_ADMIN_URL', async (orm) => {
    const organizationId = await ensureDemo(orm, DEMO);
    return renew(orm, organizationId, (em) => createCredential(em, wantedOf(organizationId)));
  });
}

async function renewAll(
  orm: MikroORM,
  organizationId: string,
  issuer: LocalIssuer,
): Promise<DemoCredentials> {
  const wanted = wantedOf(organizationId);
  const bearerToken = await issueToken(issuer, { ...wanted, minutes: TOKEN_MINUTES });
  return renew(orm, organizationId, async (em) => {
    const key = await createCredential(em, wanted);
    const { signingKey } = (await createSignatureCredential(em, wanted)) as Required<SigningCredential>;
    return { ...key, bearerToken, signingKey };
  });
}

function renew<T>(
  orm: MikroORM,
  organizationId: string,
  make: (em: EntityManager) => Promise<T>,
): Promise<T> {
  return orm.em.fork().transactional(async (em) => {
    await revokeCredentials(em, organizationId, NAME, BY);
    return make(em);
  });
}

function wantedOf(organizationId: string) {
  return { organizationId, name: NAME, scopes: SCOPES, userId: DEMO_USER, createdBy: BY };
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
    throw toConnectionError(source, error);
  } finally {
    await orm.close();
  }
}
