import { createLocalIssuer, type LocalIssuerPublic, publicPart } from './auth/issuers/local-issuer.ts';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './database.ts';
import type { DemoCredentials } from './demo/credentials-file.ts';
import type { PageAccess } from './demo/page-access.ts';

/**
 * What there is one of, however many processes serve it. It goes from one process to another as JSON, and holds what serving
 * takes: no way in as the database's owner, and no key that signs tokens.
 */
export interface Bootstrapped {
  databaseUrl: string;
  /** Whether it is the bundled database. */
  bundled: boolean;
  /** Of the bundled database alone. */
  demo?: Demo;
}

interface Demo {
  credentials: DemoCredentials;
  issuer: LocalIssuerPublic;
  page: PageAccess;
}

export interface RunningBootstrap {
  bootstrapped: Bootstrapped;
  /** To be called when nobody serves any more. */
  close(): Promise<void>;
}

/** The database to serve; the bundled one is started, and gets its tables and its demo. Nothing is left running where that fails. */
export async function bootstrap(config: Config, onLog: (line: string) => void): Promise<RunningBootstrap> {
  const database = await openDatabase(config, { exclusive: true, onLog });
  const { url: databaseUrl, bundled, close } = database;
  try {
    const demo = await prepareBundled(config, database);
    return { bootstrapped: { databaseUrl, bundled, ...(demo ? { demo } : {}) }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Tables, demo customers and issuer of tokens of the bundled database. */
async function prepareBundled(
  { dataFolder }: Config,
  { bundled, url, adminUrl }: Database,
): Promise<Demo | undefined> {
  if (!bundled || !adminUrl) return undefined;
  // Only here: the names and places that demo customers are made of are a heavy thing to load, and so is what migrates.
  const { migrate } = await import('./orm/migrate.ts');
  await migrate(adminUrl, url, 'DATA_FOLDER');
  const { setUpDemo } = await import('./demo/demo-setup.ts');
  const { createPageAccess } = await import('./demo/page-access.ts');
  const issuer = await createLocalIssuer(dataFolder);
  const credentials = await setUpDemo(adminUrl, dataFolder, issuer);
  return { credentials, issuer: publicPart(issuer), page: await createPageAccess(dataFolder) };
}
