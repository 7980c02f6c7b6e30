import { spawnSync } from 'node:child_process';
import { DatabaseUnavailableError } from '../errors.ts';
import { poll } from './poll.ts';

/** Fast: rolls back what is under way, stops cleanly. Immediate: as if by a crash. Kill: the last resort. */
const STEPS = [
  { signal: 'INT', timeoutMs: 10_000 },
  { signal: 'QUIT', timeoutMs: 10_000 },
  { signal: 'KILL', timeoutMs: 5000 },
] as const;

type Signal = (typeof STEPS)[number]['signal'];

/** Stops a postmaster, as gently as it permits, and comes back when it is gone. */
export async function shutDown(
  pid: number,
  pgCtl: string,
  isGone: () => boolean | Promise<boolean>,
): Promise<void> {
  for (const { signal, timeoutMs } of STEPS) {
    signalPostmaster(pid, signal, pgCtl);
    if (await poll(isGone, timeoutMs)) return;
  }
  throw new DatabaseUnavailableError(`PostgreSQL (process ${pid}) does not stop: end that process`);
}

/** Synchronous, so that it also works while our own process is exiting. */
export function signalPostmaster(pid: number, signal: Signal, pgCtl: string): void {
  if (process.platform === 'win32') {
    // Windows has no such signals; PostgreSQL brings its own.
    spawnSync(pgCtl, ['kill', signal, String(pid)], { windowsHide: true });
    return;
  }
  try {
    process.kill(pid, `SIG${signal}`);
  } catch {
    // It is gone already.
  }
}
