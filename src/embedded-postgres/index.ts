import { DatabaseUnavailableError } from '../errors.ts';
import { ensureCluster } from './cluster.ts';
import { DataFolderInUseError } from './errors.ts';
import { findInstallation } from './installation.ts';
import { findOrphanServer } from './orphan-server.ts';
import { RELEASE_MS } from './owner-lock.ts';
import { provision } from './provision.ts';
import { login, type Role, superuser, urlOf } from './roles.ts';
import { obtainSecrets, type Secrets } from './secrets.ts';
import { type Supervised, Supervisor } from './supervisor.ts';
import { removeAbandonedTemporaries } from './temporary-files.ts';

export { DatabaseUnavailableError } from '../errors.ts';
export { DataFolderInUseError } from './errors.ts';

export interface EmbeddedPostgres {
  port: number;
  superuserUrl: string;
  url(role: Role, database?: string): string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  dataFolder: string;
  onLog?: (line: string) => void;
  /** Called when PostgreSQL was restarted on the same port; all connections were lost. */
  onRestart?: () => void;
  /** False for command line tools: they use the running server's PostgreSQL if there is one. */
  exclusive?: boolean;
  /** PostgreSQL settings that override the defaults; fsync=off makes tests fast. */
  settings?: Record<string, string>;
}

/** Starts the bundled PostgreSQL on the data folder, which the first start creates. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  try {
    return await startOn(options);
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseUnavailableError(
      `PostgreSQL could not be started on ${options.dataFolder} (${reason}): fix the cause, or set DATABASE_URL`,
      { cause: error },
    );
  }
}

async function startOn(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { settings = {}, onLog = () => {}, onRestart = () => {}, exclusive = true } = options;
  const installation = await findInstallation(options.dataFolder);
  await removeAbandonedTemporaries(installation.folder.path);
  const secrets = await obtainSecrets(installation.folder);
  await ensureCluster(installation, secrets.superuser, settings.fsync !== 'off');
  const supervised = { installation, secrets, settings, onLog, onRestart };
  const running = exclusive ? await startOwn(supervised) : await startOrJoin(supervised);
  return provisioned(running, secrets);
}

interface Running {
  port: number;
  stop(): Promise<void>;
}

async function startOwn(supervised: Supervised): Promise<Running> {
  const { installation, secrets } = supervised;
  const ownedPort = await findOrphanServer(installation, secrets, RELEASE_MS);
  if (ownedPort !== undefined) throw new DataFolderInUseError(installation.folder.path);
  return Supervisor.start(supervised);
}

/** If a server starts concurrently and wins, the next attempt finds its PostgreSQL and joins it. */
async function startOrJoin(supervised: Supervised, tries = 3): Promise<Running> {
  const port = await findOrphanServer(supervised.installation, supervised.secrets, 0);
  // The server that owns it stops it.
  if (port !== undefined) return { port, stop: async () => {} };
  try {
    return await Supervisor.start(supervised);
  } catch (error) {
    if (tries === 1 || !(error instanceof DataFolderInUseError)) throw error;
    return startOrJoin(supervised, tries - 1);
  }
}

async function provisioned(running: Running, secrets: Secrets): Promise<EmbeddedPostgres> {
  const { port } = running;
  try {
    await provision(secrets, port);
  } catch (error) {
    await running.stop();
    throw error;
  }
  return {
    port,
    superuserUrl: urlOf(superuser(secrets, port)),
    url: (role, database) => urlOf(login(role, secrets, port, database)),
    stop: () => running.stop(),
  };
}
