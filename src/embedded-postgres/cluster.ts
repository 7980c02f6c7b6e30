import { chown, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseUnavailableError } from '../errors.ts';
import { clusterExists } from './data-folder.ts';
import { type Installation, spawnIn } from './installation.ts';
import { SUPERUSER } from './roles.ts';
import { withTemporaryBeside } from './temporary-files.ts';

/** Creates the database cluster unless it exists. It is renamed into place, so it is never incomplete. */
export async function ensureCluster(
  installation: Installation,
  password: string,
  sync: boolean,
): Promise<void> {
  if (clusterExists(installation.folder)) return;
  await withTemporaryBeside(installation.folder.cluster, async (temporary) => {
    const passwordFile = join(temporary, 'password');
    await mkdir(temporary, { mode: 0o700 });
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    await handOver(installation, [passwordFile, temporary]);
    const cluster = join(temporary, 'cluster');
    await initialize(installation, [
      ...initdbArguments(cluster, passwordFile),
      ...(sync ? [] : ['--no-sync']),
    ]);
    await publishCluster(installation, cluster);
  });
}

async function handOver({ account }: Installation, paths: string[]): Promise<void> {
  if (!account) return;
  for (const path of paths) await chown(path, account.uid, account.gid);
}

function initdbArguments(cluster: string, passwordFile: string): string[] {
  return [
    ...['-D', cluster, '--username', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    `--lc-ctype=${CTYPES[process.platform] ?? 'C.UTF-8'}`,
    ...['--data-checksums', '--no-instructions'],
  ];
}

/**
 * Search by name relies on the operating system's letter classification. The ctype `C` has no letters beyond
 * ASCII.
 */
const CTYPES: Partial<Record<NodeJS.Platform, string>> = { darwin: 'en_US.UTF-8', win32: 'en-US' };

async function initialize(installation: Installation, args: string[]): Promise<void> {
  const child = spawnIn(installation, 'initdb', args);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const outcome = await new Promise<number | string | null>((resolve) => {
    child
      .once('error', (error) => resolve(error.message))
      .once('close', (code, signal) => resolve(code ?? signal));
  });
  if (outcome === 0) return;
  const reason = errors.match(/(?:error|FATAL): *(.*)/)?.[1] ?? (errors.trim() || outcome);
  throw new DatabaseUnavailableError(
    `initdb could not create a database in ${installation.folder.path}: ${reason}`,
  );
}

async function publishCluster(installation: Installation, cluster: string): Promise<void> {
  try {
    await rename(cluster, installation.folder.cluster);
  } catch (error) {
    // Of two concurrent first starts, the second uses the cluster of the first.
    if (!clusterExists(installation.folder)) throw error;
  }
}
