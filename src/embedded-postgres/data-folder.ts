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

/** Creates the data folder if it is missing, and checks that this account may use it. */
export async function openDataFolder(dataFolder: string, account: Account | undefined): Promise<DataFolder> {
  if (!existsSync(dataFolder)) await createFolder(resolve(dataFolder), account);
  const path = await realpath(dataFolder);
  const folder = { path, cluster: join(path, 'postgres'), secrets: join(path, 'postgres-secrets.json') };
  await requireAccess(folder, account);
  return folder;
}

/** Whether the folder contains a database cluster. */
export function clusterExists(folder: DataFolder): boolean {
  return existsSync(join(folder.cluster, 'PG_VERSION'));
}

async function createFolder(path: string, account: Account | undefined): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await mkdir(path, { mode: 0o700 });
    if (account) await allowTraversal(path, account);
  } catch (error) {
    // Another start creates it concurrently.
    if (errorCode(error) === 'EEXIST') return;
    throw new DatabaseUnavailableError(
      `cannot create the data folder ${path} (${errorCode(error)}): choose another folder`,
    );
  }
}

/** PostgreSQL's account may only pass through the data folder to its own folder, nothing else. */
async function allowTraversal(path: string, account: Account): Promise<void> {
  await chown(path, 0, account.gid);
  await chmod(path, 0o710);
}

async function requireAccess(folder: DataFolder, account: Account | undefined): Promise<void> {
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
    `the data folder ${folder.path} belongs to another account: start as the account that created it, or choose another folder`,
  );
}

async function ifPresent<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
