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

/** The options that the image's `npm ci` has. */
export function installOptions(): string[] {
  const [, options = ''] = /^npm ci (.*)$/.exec(allOf('RUN')[0] ?? '') ?? [];
  return options.split(' ');
}

/** Where the lockfile puts the packages that the program needs, those of packages included: no optional ones, no tools. */
export function productionPackages(): string[] {
  const found = new Set<string>();
  const follow = (place: string) => {
    for (const name of neededBy(locked[place] as Locked)) {
      const path = resolve(place, name);
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

/** As Node does: in the package's own folder, then in those around it. */
function resolve(place: string, name: string): string {
  const path = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
  if (locked[path]) return path;
  if (place === '') throw new Error(`the lockfile has no ${name}`);
  return resolve(place.slice(0, place.lastIndexOf('node_modules/')).replace(/\/$/, ''), name);
}

/** What `npm ci` with these options would install beside the files that the image has then. Undefined before npm 11. */
export async function packagesByNpm(options: string[]): Promise<string[] | undefined> {
  const { stdout: version } = await run('npm', ['--version']);
  if (Number.parseInt(version, 10) < 11) return undefined;
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'customer-graph-packages-')));
  try {
    await copyFiles(folder);
    const args = ['ci', '--dry-run', '--json', '--offline', ...options];
    const { stdout } = await run('npm', args, { cwd: folder });
    // A line for each package comes first.
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
