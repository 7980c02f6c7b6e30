import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The commit before the last one that added a migration, or undefined if the history does not have it. */
export function previousCommit(): string | undefined {
  try {
    const args = ['log', '-1', '--diff-filter=A', '--format=%P', '--', 'src/orm/migrations/Migration*.ts'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).split(/\s/)[0] || undefined;
  } catch {
    return undefined;
  }
}

/** A version of this program in a temporary folder, built from the repository's own history. */
export class BuiltVersion {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Uses the installed packages of this version, and installs those that only the other version needs. */
  static async build(commit: string): Promise<BuiltVersion> {
    const folder = await mkdtemp(join(tmpdir(), 'customer-graph-version-'));
    const version = new BuiltVersion(folder);
    try {
      const archive = execFileSync('git', ['archive', commit], { maxBuffer: 200_000_000 });
      execFileSync('tar', ['--extract', '--directory', folder], { input: archive });
      await linkPackages(folder);
      execFileSync(process.execPath, ['scripts/build.ts'], { cwd: folder, stdio: 'pipe' });
      return version;
    } catch (error) {
      await version.remove();
      throw error;
    }
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

/** Gives the version in a folder its packages. */
async function linkPackages(folder: string): Promise<void> {
  const installed = resolve('node_modules');
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const missing = Object.entries<string>(dependencies).filter(([name]) => !existsSync(join(installed, name)));
  if (missing.length === 0) return symlink(installed, join(folder, 'node_modules'));
  const own = join(folder, 'own-packages');
  const packages = missing.map(([name, version]) => `${name}@${version}`);
  // Without their peers, which are the packages that both versions share.
  const options = ['--prefix', own, '--legacy-peer-deps', '--no-save', '--no-package-lock', '--no-audit'];
  execFileSync('npm', ['install', ...options, ...packages], { stdio: 'pipe' });
  await mkdir(join(folder, 'node_modules'));
  for (const [name, from] of [
    ...readdirSync(installed).map((name) => [name, installed] as const),
    ...missing.map(([name]) => [name, join(own, 'node_modules')] as const),
  ])
    await symlink(join(from, name), join(folder, 'node_modules', name));
}
