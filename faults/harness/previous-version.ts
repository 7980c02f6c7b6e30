import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
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

  /** Uses the installed packages of this version. */
  static async build(commit: string): Promise<BuiltVersion> {
    const folder = await mkdtemp(join(tmpdir(), 'customer-graph-version-'));
    const version = new BuiltVersion(folder);
    try {
      const archive = execFileSync('git', ['archive', commit], { maxBuffer: 200_000_000 });
      execFileSync('tar', ['--extract', '--directory', folder], { input: archive });
      await symlink(resolve('node_modules'), join(folder, 'node_modules'));
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
