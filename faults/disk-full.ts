import assert from 'node:assert/strict';
import type { Fault } from './fault.ts';
import { requireAll, versionOf, writableCustomers, write } from './harness/writers.ts';

/** Raises the error that PostgreSQL reports when it cannot extend a file: `disk_full`. */
const FULL = `create function fill_disk() returns trigger language plpgsql as $$
    begin raise exception using errcode = '53100', message = 'could not extend file "base/1/2": No space left on device'; end $$;
  create trigger full_disk before insert on journal_entry for each row execute function fill_disk();`;
const NOT_FULL = 'drop trigger full_disk on journal_entry; drop function fill_disk();';

export const diskFull: Fault = {
  title: 'PostgreSQL reports that its disk is full',
  async run(harness) {
    const { caller } = harness;
    const [customerId = ''] = await writableCustomers(caller, 1);
    const database = await harness.connect();
    const first = versionOf(await write(caller, customerId, 'before', 1));
    await database.query(FULL);
    const rejected = await write(caller, customerId, 'meanwhile', 2);
    assert.deepEqual(
      [rejected.status, rejected.codes, rejected.retryAfter],
      [503, ['SERVICE_UNAVAILABLE'], '1'],
    );
    const read = await caller.ask('{ customers(first: 1) { nodes { id } } }');
    assert.equal(read.status, 200, 'reads still work');
    await database.query(NOT_FULL);
    const done = [{ customerId, key: 'before', number: 1, version: first ?? 0 }];
    await requireAll(database, done);
    const second = versionOf(await write(caller, customerId, 'meanwhile', 2));
    await requireAll(database, [...done, { customerId, key: 'meanwhile', number: 2, version: second ?? 0 }]);
    await database.end();
    return {
      counts: { 'writes rejected and done later': 1 },
      times: { rejection: { took: rejected.took, max: 1_000 } },
    };
  },
};
