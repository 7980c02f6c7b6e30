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
import type { DemoCredentials } from './credentials-file.ts';
import { DEMO, DEMO_USER, type DemoOptions, ensureDemo, UNIQUE_VIOLATION } from './demo.ts';
import type { OnProgress, Progress } from './seed-organization.ts';

/** The environment variable that selects the database; named in error messages. */
type Source = 'DATA_FOLDER' | 'DATABASE_ADMIN_URL';

/** Name of the demo credentials. */
const NAME = 'demo';

/** Value of `createdBy` and `revokedBy` of the demo credentials. */
const BY = 'demo of customer-graph';

/**
 * Lifetime of the demo token. It ends earlier with the next start, because each start creates a new issuer
 * key.
 */
const TOKEN_MINUTES = 30 * 24 * 60;

/** Sets up the demo in the bundled database, and returns new credentials. */
export function setUpDemo(adminUrl: string, issuer: LocalIssuer): Promise<DemoCredentials> {
  return withOwner(adminUrl, 'DATA_FOLDER', async (orm) =>
    renewAll(orm, await ensureDemo(orm, DEMO), issuer),
  );
}

/**
 * Creates the demo organization if it does not exist, and adds generated customers up to the requested
 * number.
 */
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

/**
 * References depend on seed and number, so another version of the generator may have used them for other
 * customer ids.
 */
function explainConflict(error: unknown): never {
  if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
  throw new ConfigurationError(
    'another version of this program has already generated customers with this seed; use another --seed',
  );
}

/** Revokes the demo credentials and creates a new API key. Creates the demo if it does not exist. */
export function renewDemoCredential(adminUrl: string): Promise<ApiKeyCredential> {
  return withOwner(adminUrl, 'DATABASE_ADMIN_URL', async (orm) => {
    const organizationId = await ensureDemo(orm, DEMO);
    return renew(orm, organizationId, (em) => createCredential(em, newCredential(organizationId)));
  });
}

async function renewAll(
  orm: MikroORM,
  organizationId: string,
  issuer: LocalIssuer,
): Promise<DemoCredentials> {
  const credential = newCredential(organizationId);
  const bearerToken = await issueToken(issuer, { ...credential, minutes: TOKEN_MINUTES });
  return renew(orm, organizationId, async (em) => {
    const key = await createCredential(em, credential);
    const { signingKey } = (await createSignatureCredential(em, credential)) as Required<SigningCredential>;
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

function newCredential(organizationId: string) {
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
    throw toConnectionError(source, adminUrl, error);
  } finally {
    await orm.close();
  }
}
