import { execFile } from 'node:child_process';
import { cp, mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { allOf, copiedFromProject } from './dockerfile.ts';

export interface Package {
  name: string;
  /** Of its folder, from the project's. */
  path: string;
}

/** The options that the image's `npm ci` has. */
export function installOptions(): string[] {
  const [, options = ''] = /^npm ci (.*)$/.exec(allOf('RUN')[0] ?? '') ?? [];
  return options.split(' ');
}

/** The packages that `npm ci` with these options would install beside the files that the image has then. It asks no registry. */
export async function packagesOf(options: string[]): Promise<Package[]> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'customer-graph-packages-')));
  try {
    await copyFiles(folder);
    const args = ['ci', '--dry-run', '--json', '--offline', ...options];
    const { stdout } = await promisify(execFile)('npm', args, { cwd: folder });
    // A line for each package comes first.
    const { add } = JSON.parse(stdout.slice(stdout.search(/^\{/m)));
    if (!add) throw new Error('this npm does not list what it would install: it takes npm 11');
    return add.map(({ name, path }: Package) => ({ name, path: relative(folder, path) }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function copyFiles(folder: string): Promise<void> {
  for (const path of copiedFromProject()) {
    if ((await stat(path)).isFile()) await cp(path, join(folder, path));
  }
}
