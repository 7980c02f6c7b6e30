import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { requireAll, requireReplays, Writers, writableCustomers } from './harness/writers.ts';

const WRITERS = 16;
const KILLS = 3;

export const postgresKilled: Fault = {
  title: 'PostgreSQL is killed with SIGKILL three times while 16 writers run',
  async run(harness, size) {
    const { caller } = harness;
    const writers = new Writers(caller, await writableCustomers(caller, WRITERS + 1), WRITERS);
    writers.start();
    const times: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      await sleep(size === 'full' ? 3_000 : 500);
      await harness.killPostgres();
      times.push(await writers.untilNext());
    }
    await sleep(size === 'full' ? 3_000 : 500);
    await writers.stop();
    const database = await harness.connect();
    await requireAll(database, writers.done);
    await requireReplays(caller, database, writers.done.slice(-50));
    await database.end();
    return {
      counts: { 'writes done': writers.done.length, 'failed attempts': writers.failed },
      times: { 'time until the next write was done': { took: Math.max(...times), max: 5_000 } },
    };
  },
};
