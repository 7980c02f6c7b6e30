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
import { removeLeftOvers } from './temporary-files.ts';

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
  /** PostgreSQL was gone and is back, on the same port: all connections were lost. */
  onRestart?: () => void;
  /** False for command line tools: they work beside the live server if there is one. */
  exclusive?: boolean;
  /** PostgreSQL settings over our own; fsync=off makes tests fast. */
  settings?: Record<string, string>;
}

/** Starts the bundled PostgreSQL on the data folder, which is made at the first start. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  try {
    return await startOn(options);
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseUnavailableError(
      `no PostgreSQL could be started on ${options.dataFolder} (${reason}): mend that, or set DATABASE_URL`,
      { cause: error },
    );
  }
}

async function startOn(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { settings = {}, onLog = () => {}, onRestart = () => {}, exclusive = true } = options;
  const installation = await findInstallation(options.dataFolder);
  await removeLeftOvers(installation.folder.path);
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
  const owned = await findOrphanServer(installation, secrets, RELEASE_MS);
  if (owned !== undefined) throw new DataFolderInUseError(installation.folder.path);
  return Supervisor.start(supervised);
}

/** Where a server starts at the same moment and is first, there is one to join on the second look. */
async function startOrJoin(supervised: Supervised, looks = 3): Promise<Running> {
  const port = await findOrphanServer(supervised.installation, supervised.secrets, 0);
  // It is the server's to stop.
  if (port !== undefined) return { port, stop: async () => {} };
  try {
    return await Supervisor.start(supervised);
  } catch (error) {
    if (looks === 1 || !(error instanceof DataFolderInUseError)) throw error;
    return startOrJoin(supervised, looks - 1);
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
