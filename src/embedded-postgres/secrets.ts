import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, readFile, writeFile } from 'node:fs/promises';
import { DatabaseUnavailableError } from '../errors.ts';
import { clusterExists, type DataFolder } from './data-folder.ts';
import { errorCode } from './errors.ts';
import { withTemporaryBeside } from './temporary-files.ts';

/** The passwords of the three roles. */
export interface Secrets {
  superuser: string;
  owner: string;
  app: string;
}

/** Returns the data folder's passwords; the first start generates them. */
export async function obtainSecrets(folder: DataFolder): Promise<Secrets> {
  if (!existsSync(folder.secrets)) {
    if (clusterExists(folder)) throw unusable(folder, 'is missing');
    await createSecrets(folder.secrets);
  }
  return readSecrets(folder);
}

async function createSecrets(path: string): Promise<void> {
  const password = (): string => randomBytes(24).toString('base64url');
  const secrets: Secrets = { superuser: password(), owner: password(), app: password() };
  await withTemporaryBeside(path, async (temporary) => {
    await writeFile(temporary, `${JSON.stringify(secrets, null, 2)}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    await linkUnlessThere(temporary, path);
  });
}

/** Unlike a rename, a link never replaces a file, so two concurrent first starts use the same passwords. */
async function linkUnlessThere(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

async function readSecrets(folder: DataFolder): Promise<Secrets> {
  const text = await readFile(folder.secrets, 'utf8');
  try {
    const { superuser, owner, app } = JSON.parse(text) as Partial<Secrets>;
    if (superuser && owner && app) return { superuser, owner, app };
  } catch {
    // Reported below, like a file that lacks a password.
  }
  throw unusable(folder, 'is damaged');
}

function unusable(folder: DataFolder, what: string): DatabaseUnavailableError {
  return new DatabaseUnavailableError(
    `${folder.secrets} ${what}; without it the database in ${folder.cluster} cannot be opened: ` +
      'restore the file, or move the database folder away to start over',
  );
}
