import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { requireAll, requireReplays, Writers, writableCustomers } from './harness/writers.ts';

const WRITERS = 16;

export const serverKilled: Fault = {
  title: 'the server is killed with SIGKILL while 16 writers run, and is started again',
  async run(harness, size) {
    const { caller } = harness;
    const writers = new Writers(caller, await writableCustomers(caller, WRITERS + 1), WRITERS);
    writers.start();
    const times: number[] = [];
    for (let kill = 0; kill < (size === 'full' ? 3 : 1); kill += 1) {
      await sleep(size === 'full' ? 3_000 : 700);
      await harness.killServer();
      const killed = performance.now();
      await harness.start();
      await writers.untilNext();
      times.push(performance.now() - killed);
    }
    await sleep(size === 'full' ? 3_000 : 300);
    await writers.stop();
    const database = await harness.connect();
    await requireAll(database, writers.done);
    await requireReplays(caller, database, writers.done.slice(-50));
    await database.end();
    return {
      counts: { 'writes done': writers.done.length, 'failed attempts': writers.failed },
      times: {
        'time from the kill to the next write, including the start': {
          took: Math.max(...times),
          max: 10_000,
        },
      },
    };
  },
};
