/**
 * Imported by each server under test: it reports its address and resource usage, and exits with its parent
 * process.
 */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Usage {
  /** CPU time of this process since its start, in milliseconds. */
  cpuMs: number;
  /** Peak resident memory, in MB. */
  peakMb: number;
  /** Current resident memory, in MB. */
  rssMb: number;
}

const MB = 1024 * 1024;

process.on('message', (message) => {
  if (message === 'usage') process.send?.(usage());
});
process.on('disconnect', () => process.exit());
// The IPC channel must not keep the process alive.
process.channel?.unref();

function usage(): Usage {
  const { user, system } = process.cpuUsage();
  return {
    cpuMs: (user + system) / 1000,
    peakMb: peakKb() / 1024,
    rssMb: process.memoryUsage.rss() / MB,
  };
}

/**
 * Peak resident memory in kB. On Linux `maxRSS` starts with the peak of the parent process, which has filled
 * a database; `VmHWM` does not.
 */
function peakKb(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}

/** Lets a node:http server listen on a free port and sends its URL to the parent process. */
export function listenAndReport(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
}
