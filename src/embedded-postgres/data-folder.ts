import { existsSync } from 'node:fs';
import { access, chmod, chown, constants, mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DatabaseUnavailableError } from '../errors.ts';
import { errorCode } from './errors.ts';
import type { Account } from './os-account.ts';

export interface DataFolder {
  path: string;
  cluster: string;
  secrets: string;
}

/** Makes the data folder if it is missing, and makes sure that it is this account's to use. */
export async function openDataFolder(dataFolder: string, account: Account | undefined): Promise<DataFolder> {
  if (!existsSync(dataFolder)) await makeFolder(resolve(dataFolder), account);
  const path = await realpath(dataFolder);
  const folder = { path, cluster: join(path, 'postgres'), secrets: join(path, 'postgres-secrets.json') };
  await assertOurs(folder, account);
  return folder;
}

/** Whether there is a database cluster in the folder, or only the room for one. */
export function clusterExists(folder: DataFolder): boolean {
  return existsSync(join(folder.cluster, 'PG_VERSION'));
}

async function makeFolder(path: string, account: Account | undefined): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await mkdir(path, { mode: 0o700 });
    if (account) await letPass(path, account);
  } catch (error) {
    // Another start makes it at the same time.
    if (errorCode(error) === 'EEXIST') return;
    throw new DatabaseUnavailableError(
      `cannot make the data folder ${path} (${errorCode(error)}): choose another folder`,
    );
  }
}

/** PostgreSQL's account has to pass through to its own folder, and may do no more here than that. */
async function letPass(path: string, account: Account): Promise<void> {
  await chown(path, 0, account.gid);
  await chmod(path, 0o710);
}

async function assertOurs(folder: DataFolder, account: Account | undefined): Promise<void> {
  const uid = account?.uid ?? process.geteuid?.();
  try {
    await access(folder.path, constants.R_OK | constants.W_OK | constants.X_OK);
    await ifPresent(access(folder.secrets, constants.R_OK));
    const cluster = await ifPresent(stat(folder.cluster));
    if (!cluster || uid === undefined || cluster.uid === uid) return;
  } catch (error) {
    if (errorCode(error) !== 'EACCES') throw error;
  }
  throw new DatabaseUnavailableError(
    `the data folder ${folder.path} belongs to another account: start as the account which made it, or choose another folder`,
  );
}

async function ifPresent<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
