import { asTrustedIssuer, createLocalIssuer } from './auth/issuers/local-issuer.ts';
import type { TrustedIssuer } from './auth/issuers/trusted-issuer.ts';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './database.ts';
import { writeCredentials } from './demo/credentials-file.ts';
import { createPageAccess } from './demo/page-access.ts';
import type { DemoPage } from './http/demo-page.ts';

/** The database to serve. */
export interface Bootstrapped {
  databaseUrl: string;
  /** Whether it is the bundled database. */
  bundled: boolean;
  /** Only of the bundled database. */
  demo: Demo | undefined;
  /** To be called after the server was closed. */
  close(): Promise<void>;
}

interface Demo {
  issuer: TrustedIssuer;
  page: DemoPage;
  /** Writes the credentials to the data folder, with the URL of the server. */
  writeCredentials(url: string): Promise<void>;
}

/**
 * Opens the database to serve. Starts the bundled one, migrates it and sets up its demo. If that fails,
 * everything that was started is stopped.
 */
export async function bootstrap(config: Config, onLog: (line: string) => void): Promise<Bootstrapped> {
  const database = await openDatabase(config, { exclusive: true, onLog });
  const { url: databaseUrl, bundled, close } = database;
  try {
    return { databaseUrl, bundled, demo: await prepareBundled(config, database), close };
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
  const issuer = await createLocalIssuer(dataFolder);
  const credential = await setUpDemo(adminUrl, issuer);
  const access = await createPageAccess(dataFolder);
  return {
    issuer: asTrustedIssuer(issuer),
    page: { credential, access, dataFolder },
    writeCredentials: (url) => writeCredentials(dataFolder, { url, ...credential }),
  };
}
