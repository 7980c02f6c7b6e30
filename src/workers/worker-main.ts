/**
 * The program of a worker: serves until the primary process sends `stop`. If the primary process ends, for
 * any reason, node:cluster ends this process immediately.
 */
import cluster from 'node:cluster';
import { ignoreSignals, runMain } from '../common/run-main.ts';
import { readConfig } from '../config.ts';
import { enableClusterMetrics } from '../metrics/collect.ts';
import { startServer } from '../server.ts';
import { collectClusterMetrics } from './cluster-metrics.ts';
import type { FromWorker, ToWorker } from './messages.ts';

// A terminal sends its signals to all processes at once, and the primary process decides when this one ends.
ignoreSignals();
await runMain(async () => {
  // Listen from the start: `stop` may arrive before this worker serves.
  const [bootstrapped, stop] = [received('serve'), received('stop')];
  send({ asks: true });
  enableClusterMetrics();
  const { url, close } = await startServer(readConfig(), await bootstrapped, {
    collect: collectClusterMetrics,
  });
  send({ url });
  await stop;
  await close();
});
// Without this channel nothing keeps the process running. Its output is written before it exits.
cluster.worker?.disconnect();

function received<Kind extends keyof ToWorker>(kind: Kind): Promise<NonNullable<ToWorker[Kind]>> {
  return new Promise((resolve) => {
    process.on('message', ({ [kind]: value }: ToWorker) => {
      if (value !== undefined) resolve(value);
    });
  });
}

function send(message: FromWorker): void {
  process.send?.(message);
}
