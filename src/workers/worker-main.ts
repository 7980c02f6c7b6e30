/**
 * The program of a worker: serves what the primary process tells it to, until it is told to end. Where the primary is gone, however
 * it went, node:cluster ends this process at once.
 */
import cluster from 'node:cluster';
import { leaveSignalsToOthers, runOrExplain } from '../common/run-main.ts';
import { readConfig } from '../config.ts';
import { tellCollector } from '../metrics/collect.ts';
import { serve } from '../server.ts';
import { collectFromAll } from './cluster-metrics.ts';
import type { FromWorker, ToWorker } from './messages.ts';

// A terminal sends its signals to all processes at once, and the primary shall decide when this one ends.
leaveSignalsToOthers();
await runOrExplain(async () => {
  // Heard of from the beginning on: the end may be told before this one serves.
  const [ground, end] = [told('serve'), told('end')];
  tell({ asks: true });
  tellCollector();
  const { url, close } = await serve(readConfig(), await ground, { collect: collectFromAll });
  tell({ url });
  await end;
  await close();
});
// Without this channel nothing keeps the process running, and what it has said is written before it ends.
cluster.worker?.disconnect();

function told<Kind extends keyof ToWorker>(kind: Kind): Promise<NonNullable<ToWorker[Kind]>> {
  return new Promise((resolve) => {
    process.on('message', ({ [kind]: said }: ToWorker) => {
      if (said !== undefined) resolve(said);
    });
  });
}

function tell(message: FromWorker): void {
  process.send?.(message);
}
