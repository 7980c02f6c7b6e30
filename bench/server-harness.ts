/** What a server under measurement owes to the process that started it: its address, what it used, and an end with it. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Usage {
  /** Milliseconds on a processor since the start, of this process alone. */
  cpuMs: number;
  /** The most memory that was resident at any time, in MB. */
  peakMb: number;
  /** What is resident now, in MB. */
  rssMb: number;
}

const MB = 1024 * 1024;

process.on('message', (message) => {
  if (message === 'usage') process.send?.(usage());
});
process.on('disconnect', () => process.exit());
// A channel alone keeps nothing running: what is measured ends as it would without one.
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
 * What the system tells of a process on Linux begins with what the one had that started it, which has filled a database; what
 * it tells of its memory does not.
 */
function peakKb(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
}

/** Has a plain server listen on a free port, and tells where. */
export function listenAndReport(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
}
