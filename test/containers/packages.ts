import { execFile } from 'node:child_process';
import { cp, mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import lockfile from '../../package-lock.json' with { type: 'json' };
import { allOf, copiedFromProject } from './dockerfile.ts';

interface Locked {
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

const locked = lockfile.packages as Record<string, Locked>;
const run = promisify(execFile);

/** The options of the image's `npm ci`. */
export function installOptions(): string[] {
  const [, options = ''] = /^npm ci (.*)$/.exec(allOf('RUN')[0] ?? '') ?? [];
  return options.split(' ');
}

/**
 * Returns the lockfile paths of the packages that the program needs, including transitive ones, without
 * optional and development packages.
 */
export function productionPackages(): string[] {
  const found = new Set<string>();
  const follow = (folder: string) => {
    for (const name of neededBy(locked[folder] as Locked)) {
      const path = resolve(folder, name);
      if (found.has(path)) continue;
      found.add(path);
      follow(path);
    }
  };
  follow('');
  return [...found].sort();
}

function neededBy({ dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }: Locked): string[] {
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys(dependencies), ...peers];
}

/** Resolves like Node: in the package's own folder, then in its parent folders. */
function resolve(folder: string, name: string): string {
  const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
  if (locked[path]) return path;
  if (folder === '') throw new Error(`the lockfile has no ${name}`);
  return resolve(folder.slice(0, folder.lastIndexOf('node_modules/')).replace(/\/$/, ''), name);
}

/** Returns the packages that `npm ci` would install with these options. Undefined before npm 11. */
export async function packagesByNpm(options: string[]): Promise<string[] | undefined> {
  const { stdout: version } = await run('npm', ['--version']);
  if (Number.parseInt(version, 10) < 11) return undefined;
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'customer-graph-packages-')));
  try {
    await copyFiles(folder);
    const args = ['ci', '--dry-run', '--json', '--offline', ...options];
    const { stdout } = await run('npm', args, { cwd: folder });
    // The JSON follows one line per package.
    const { add } = JSON.parse(stdout.slice(stdout.search(/^\{/m)));
    return add.map(({ path }: { path: string }) => relative(folder, path)).sort();
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function copyFiles(folder: string): Promise<void> {
  for (const path of copiedFromProject()) {
    if ((await stat(path)).isFile()) await cp(path, join(folder, path));
  }
}
