import assert from 'node:assert/strict';
import type { Fault } from './fault.ts';
import { requireAll, versionOf, writableCustomers, write } from './harness/writers.ts';

const MIGRATION = 'Migration99990101000000_newer';

export const older: Fault = {
  title: 'the tables are newer than the gateway',
  async run(harness) {
    const { caller } = harness;
    const database = await harness.connect();
    const [customerId = ''] = await writableCustomers(caller, 1);
    const done: { customerId: string; key: string; number: number; version: number }[] = [];
    const writeOne = async (key: string, number: number) => {
      const version = versionOf(await write(caller, customerId, key, number));
      assert.ok(version !== undefined, 'the write succeeds');
      done.push({ customerId, key, number, version });
    };
    // Simulate a migration of a newer version that adds a column.
    await database.query('insert into mikro_orm_migrations (name) values ($1)', [MIGRATION]);
    await database.query(`alter table customer add column newer text not null default ''`);
    await writeOne('running', 1);
    await harness.killServer();
    const began = performance.now();
    await harness.start();
    const started = performance.now() - began;
    const again = await harness.connect();
    await writeOne('started', 2);
    assert.equal((await caller.health('/readyz')).status, 200);
    await requireAll(again, done);

    // Simulate a migration that removes something this version needs.
    await again.query('update compatibility set minimum_version = minimum_version + 1');
    let ready = await readiness(caller.url);
    while (ready === 'ready') ready = await readiness(caller.url);
    assert.equal(ready, 'tables need a newer version');
    await harness.server.end();
    const { code, stdout, stderr } = await harness.failedStart();
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^DATA_FOLDER: the tables need version \d+ or newer of this program[^\n]*\n$/);
    // The server has stopped its PostgreSQL, so closing may fail.
    await database.end().catch(() => {});
    await again.end().catch(() => {});
    return {
      counts: { 'writes of the older version': done.length, 'failed starts': 1 },
      times: { 'start on the newer tables': { took: started, max: 10_000 } },
    };
  },
};

async function readiness(url: string): Promise<string> {
  const response = await fetch(`${url}/readyz`);
  return ((await response.json()) as { status: string }).status;
}
