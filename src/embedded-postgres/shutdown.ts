import { spawnSync } from 'node:child_process';
import { DatabaseUnavailableError } from '../errors.ts';
import { poll } from './poll.ts';

/**
 * INT: fast shutdown, rolls back running transactions. QUIT: immediate shutdown, like a crash. KILL: last
 * resort.
 */
const STEPS = [
  { signal: 'INT', timeoutMs: 10_000 },
  { signal: 'QUIT', timeoutMs: 10_000 },
  { signal: 'KILL', timeoutMs: 5000 },
] as const;

type Signal = (typeof STEPS)[number]['signal'];

/** Stops a postmaster with the mildest step that works. Resolves when it has ended. */
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

/** Synchronous, so that it also works while this process is exiting. */
export function signalPostmaster(pid: number, signal: Signal, pgCtl: string): void {
  if (process.platform === 'win32') {
    // Windows has no such signals; pg_ctl provides its own.
    spawnSync(pgCtl, ['kill', signal, String(pid)], { windowsHide: true });
    return;
  }
  try {
    process.kill(pid, `SIG${signal}`);
  } catch {
    // The process has already ended.
  }
}
