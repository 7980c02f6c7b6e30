import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../test/support/process.ts';
import type { Fault } from './fault.ts';
import { Caller } from './harness/caller.ts';
import { requireAll, requireReplays, versionOf, writableCustomers, write } from './harness/writers.ts';

/** Path of Debian's libfaketime. The folder depends on the architecture. */
const [LIBRARY = ''] = globSync('/usr/lib/*/faketime/libfaketime.so.1');
/** File with the offset of the faked clock from the real one, in seconds. */
const OFFSET = join(tmpdir(), `customer-graph-clock-${process.pid}`);

const faked = {
  LD_PRELOAD: LIBRARY,
  FAKETIME_TIMESTAMP_FILE: OFFSET,
  FAKETIME_NO_CACHE: '1',
  // On a real machine, setting the clock does not change the monotonic clock either.
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
};

const QUERY = '{ customers(first: 1) { nodes { id } } }';

export const clock: Fault = {
  title: 'the clock is set back by an hour',
  environment: faked,
  missing: () => (existsSync(LIBRARY) ? undefined : 'libfaketime is not installed (apt install faketime)'),
  async run(harness) {
    const { caller } = harness;
    const [customerId = ''] = await writableCustomers(caller, 1);
    const done = [];
    const set = (seconds: number) => writeFile(OFFSET, `${seconds >= 0 ? '+' : ''}${seconds}\n`);
    const token = async (seconds: number) => {
      await set(seconds);
      const { stdout, stderr } = await run('dist/cli.js', ['token', '--minutes', '1'], {
        ...faked,
        DATA_FOLDER: harness.folder,
      });
      assert.ok(stdout, stderr);
      await set(0);
      return new Caller(harness.url, { authorization: `Bearer ${stdout.trim()}` });
    };
    // The token expires in five seconds; the gateway tolerates five more.
    const ending = await token(-55);
    assert.equal((await ending.ask(QUERY)).status, 200);
    await sleep(11_000);
    assert.equal((await ending.ask(QUERY)).status, 401, 'the token has expired');
    const good = await token(0);
    done.push({
      customerId,
      key: 'before',
      number: 1,
      version: versionOf(await write(caller, customerId, 'before', 1)) ?? 0,
    });

    await set(-3_600);
    assert.equal((await ending.ask(QUERY)).status, 401, 'an expired token stays expired');
    assert.equal((await good.ask(QUERY)).status, 200, 'a valid token stays valid');
    for (let number = 2; number < 6; number += 1) {
      const key = `after ${number}`;
      done.push({
        customerId,
        key,
        number,
        version: versionOf(await write(caller, customerId, key, number)) ?? 0,
      });
    }
    assert.deepEqual(
      done.map(({ version }) => version),
      [2, 3, 4, 5, 6],
    );
    const database = await harness.connect();
    await requireAll(database, done);
    await requireReplays(caller, database, done);
    await database.end();
    await set(0);
    return { counts: { 'writes before and after': done.length }, times: {} };
  },
};
