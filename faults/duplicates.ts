import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { requireAll, versionOf, writableCustomers, write } from './harness/writers.ts';

export const duplicates: Fault = {
  title: '200 idempotency keys, each sent 20 times, while the server is killed once',
  async run(harness, size) {
    const { caller } = harness;
    const [keys, times] = size === 'full' ? [200, 20] : [20, 5];
    const customers = await writableCustomers(caller, 20);
    let failed = 0;
    const untilDone = async (customerId: string, key: string, number: number) => {
      for (;;) {
        const version = versionOf(await write(caller, customerId, key, number));
        if (version !== undefined) return version;
        failed += 1;
        await sleep(50);
      }
    };
    const began = performance.now();
    const all = Array.from({ length: keys }, async (_, number) => {
      const customerId = customers[number % customers.length] ?? '';
      const key = `key ${number}`;
      await sleep(number * (size === 'full' ? 20 : 10));
      const versions = await Promise.all(
        Array.from({ length: times }, () => untilDone(customerId, key, number)),
      );
      assert.equal(new Set(versions).size, 1, 'all duplicates return the same version');
      return { customerId, key, number, version: versions[0] ?? 0 };
    });
    await sleep(size === 'full' ? 1_500 : 100);
    await harness.killServer();
    await harness.start();
    const done = await Promise.all(all);
    const database = await harness.connect();
    await requireAll(database, done);
    await database.end();
    return {
      counts: { 'successful requests': keys * times, 'failed attempts': failed },
      times: { 'time until all succeeded': { took: performance.now() - began, max: 60_000 } },
    };
  },
};
