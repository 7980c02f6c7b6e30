/**
 * The program of a worker: serves what the primary process tells it to, until it is told to end. Where the primary is gone, however
 * it went, node:cluster ends this process at once.
 */
import cluster from 'node:cluster';
import { ignoreSignals, runMain } from '../common/run-main.ts';
import { readConfig } from '../config.ts';
import { enableClusterMetrics } from '../metrics/collect.ts';
import { startServer } from '../server.ts';
import { collectClusterMetrics } from './cluster-metrics.ts';
import type { FromWorker, ToWorker } from './messages.ts';

// A terminal sends its signals to all processes at once, and the primary shall decide when this one ends.
ignoreSignals();
await runMain(async () => {
  // Heard of from the beginning on: the end may be told before this one serves.
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
// Without this channel nothing keeps the process running, and what it has said is written before it ends.
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
