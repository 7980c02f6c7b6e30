import cluster from 'node:cluster';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exitOf } from '../../src/workers/worker-process.ts';

it('a killed worker gets no connections, also while its channel is still open', async () => {
  cluster.setupPrimary({ exec: join(import.meta.dirname, 'channel-holder.mjs'), args: [], execArgv: [] });
  const worker = cluster.fork();
  const [{ child }] = await once(worker, 'message');
  const exited = exitOf(worker);
  try {
    worker.process.kill('SIGKILL');
    expect(await exited).toEqual({ code: null, reason: 'signal SIGKILL' });
    // node:cluster passes connections to the workers of this list.
    expect(Object.keys(cluster.workers ?? {})).toEqual([]);
    expect(worker.isConnected()).toBe(false);
  } finally {
    process.kill(child, 'SIGKILL');
  }
});
