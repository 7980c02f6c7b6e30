import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Results, wholeRun } from '../../bench/results.ts';

/** Whether src/ or schema/ differ from the measured commit. Unknown without its history, as in a shallow clone. */
export type Changes = 'none' | 'some' | 'unknown';

/** Files whose change makes a measurement old. */
const COMPARED = ['src', 'schema'];

export function lastRun(): Results {
  return JSON.parse(readFileSync(wholeRun, 'utf8'));
}

/** Whether the folder is a clone with all commits, so that it must have the measured one. */
export function hasHistory(folder = '.'): boolean {
  const args = ['rev-parse', '--is-shallow-repository'];
  const { stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  return stdout?.trim() === 'false';
}

/** Compares the files of a folder, committed or not, with those of a commit. */
export function changesSince(hash: string | undefined, folder = '.'): Changes {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  if (hash === undefined) return 'unknown';
  try {
    git('cat-file', '-e', `${hash}^{commit}`);
  } catch {
    return 'unknown';
  }
  const changed = git('diff', '--name-only', hash, '--', ...COMPARED);
  const created = git('ls-files', '--others', '--exclude-standard', '--', ...COMPARED);
  return changed + created === '' ? 'none' : 'some';
}
