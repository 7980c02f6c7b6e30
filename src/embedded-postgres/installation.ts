import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { DatabaseUnavailableError } from '../errors.ts';
import { type Binaries, locateBinaries } from './binaries.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { errorCode } from './errors.ts';
import { MALLOC_SETTINGS } from './malloc-settings.ts';
import { type Account, launchAs, serverAccount } from './os-account.ts';

/** The data folder of a database, its programs, and the account that runs them. */
export interface Installation {
  folder: DataFolder;
  binaries: Binaries;
  account: Account | undefined;
}

export async function findInstallation(dataFolder: string): Promise<Installation> {
  const binaries = await locateBinaries();
  const account = serverAccount();
  return { binaries, account, folder: await openDataFolder(dataFolder, account) };
}

/** Runs one of the programs, with a pipe from its stderr. */
export function spawnIn(
  installation: Installation,
  program: 'initdb' | 'postgres',
  args: string[],
  more: { env?: NodeJS.ProcessEnv; detached?: boolean } = {},
): ChildProcessByStdio<null, null, Readable> {
  const { binaries, folder, account } = installation;
  const launch = launchAs(account, [binaries[program], binaries.share, folder.path], binaries[program], args);
  try {
    return spawn(launch.command, launch.args, {
      ...launch.options,
      cwd: folder.path,
      env: { ...cleanEnvironment(), ...more.env },
      detached: more.detached ?? false,
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    });
  } catch (error) {
    throw new DatabaseUnavailableError(
      `${binaries[program]} cannot be run (${errorCode(error)}): set DATABASE_URL`,
    );
  }
}

/**
 * Returns the environment without variables that affect PostgreSQL (PGDATA, PGPORT, …), with untranslated
 * messages, and with settings of memory that the environment can override.
 */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/i.test(name));
  return { ...MALLOC_SETTINGS, ...Object.fromEntries(kept), LC_ALL: 'C' };
}
