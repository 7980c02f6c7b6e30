import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What was measured. */
export interface Commit {
  hash: string;
  /** Whether measured files differed from the commit. */
  dirty: boolean;
}

/** The files that a measurement depends on, without those that it writes. */
const MEASURED = ['src', 'schema', 'bench', 'package.json', 'package-lock.json', ':!bench/latest.json'];

const root = join(import.meta.dirname, '..');

/** Returns the commit of this checkout. Null without Git or in a copy without its history. */
export function readCommit(): Commit | null {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return {
      hash: git('rev-parse', 'HEAD'),
      dirty: git('status', '--porcelain', '--', ...MEASURED) !== '',
    };
  } catch {
    return null;
  }
}
