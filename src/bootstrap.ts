import { createLocalIssuer, type LocalIssuerPublic, publicPart } from './auth/issuers/local-issuer.ts';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './database.ts';
import type { DemoCredentials } from './demo/credentials-file.ts';
import type { PageAccess } from './demo/page-access.ts';

/**
 * State shared by all worker processes, passed to them as JSON. Contains no admin database URL and no key
 * that signs tokens.
 */
export interface Bootstrapped {
  databaseUrl: string;
  /** Whether it is the bundled database. */
  bundled: boolean;
  /** Only of the bundled database. */
  demo?: Demo;
}

interface Demo {
  credentials: DemoCredentials;
  issuer: LocalIssuerPublic;
  page: PageAccess;
}

export interface RunningBootstrap {
  bootstrapped: Bootstrapped;
  /** To be called after the last server was closed. */
  close(): Promise<void>;
}

/**
 * Opens the database to serve. Starts the bundled one, migrates it and sets up its demo. If that fails,
 * everything that was started is stopped.
 */
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

/** Prepares the tables, demo customers and token issuer of the bundled database. */
async function prepareBundled(
  { dataFolder }: Config,
  { bundled, url, adminUrl }: Database,
): Promise<Demo | undefined> {
  if (!bundled || !adminUrl) return undefined;
  // Loaded only here, because the data for generating demo customers and the migrations are large.
  const { migrate } = await import('./orm/migrate.ts');
  await migrate(adminUrl, url, 'DATA_FOLDER');
  const { setUpDemo } = await import('./demo/demo-setup.ts');
  const { createPageAccess } = await import('./demo/page-access.ts');
  const issuer = await createLocalIssuer(dataFolder);
  const credentials = await setUpDemo(adminUrl, dataFolder, issuer);
  return { credentials, issuer: publicPart(issuer), page: await createPageAccess(dataFolder) };
}
