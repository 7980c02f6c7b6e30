import { execFileSync } from 'node:child_process';

/** Sends a signal to a postmaster and all its processes. */
export function signalServer(postmaster: number, signal: 'SIGSTOP' | 'SIGCONT'): void {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const processes = lines.map((line) => line.trim().split(/\s+/).map(Number));
  for (const [pid = 0, parent] of processes) {
    if (pid === postmaster || parent === postmaster) process.kill(pid, signal);
  }
}
