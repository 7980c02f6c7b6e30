import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { requireAll, requireReplays, Writers, writableCustomers } from './harness/writers.ts';

const WRITERS = 16;

export const serverKilled: Fault = {
  title: 'the server is killed with -9 under 16 writers, and started again',
  async run(stage, size) {
    const { caller } = stage;
    const writers = new Writers(caller, await writableCustomers(caller, WRITERS + 1), WRITERS);
    writers.start();
    const times: number[] = [];
    for (let kill = 0; kill < (size === 'full' ? 3 : 1); kill += 1) {
      await sleep(size === 'full' ? 3_000 : 700);
      await stage.killServer();
      const killed = performance.now();
      await stage.start();
      await writers.untilNext();
      times.push(performance.now() - killed);
    }
    await sleep(size === 'full' ? 3_000 : 300);
    await writers.stop();
    const database = await stage.connect();
    await requireAll(database, writers.done);
    await requireReplays(caller, database, writers.done.slice(-50));
    await database.end();
    return {
      counts: { 'writes done': writers.done.length, 'attempts that failed': writers.failed },
      times: {
        'from the kill to the next write, start included': { took: Math.max(...times), most: 10_000 },
      },
    };
  },
};
