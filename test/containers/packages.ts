import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const FILES = [
  'package.json',
  'package-lock.json',
  'examples/client/package.json',
  'examples/web/package.json',
];

/** The names of the packages that `npm ci` with these options would install in an empty folder. It asks no registry. */
export async function packagesOf(options: string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'customer-graph-packages-'));
  try {
    for (const file of FILES) await cp(file, join(folder, file));
    const { stdout } = await promisify(execFile)('npm', ['ci', '--dry-run', '--offline', ...options], {
      cwd: folder,
    });
    return [...stdout.matchAll(/^add (\S+) /gm)].map(([, name = '']) => name);
  } finally {
    await rm(folder, { recursive: true });
  }
}
