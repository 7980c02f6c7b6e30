import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Fault } from './fault.ts';
import type { Answer } from './harness/caller.ts';
import { requireAll, versionOf, writableCustomers, write } from './harness/writers.ts';

/**
 * A commit that waits for a standby is committed on the primary, and visible there as soon as the wait is cancelled.
 * PostgreSQL then reports it as done. If the primary is lost now, so is the write, so the gateway must not
 * acknowledge it, neither at first nor when its key is sent again.
 */
export const syncStandbyAway: Fault = {
  title: 'the synchronous standby confirms no commit, and the wait of a commit is cancelled',
  async run(harness) {
    const { caller } = harness;
    const [customerId = ''] = await writableCustomers(caller, 1);
    const database = await harness.connect();
    const writeOne = () => write(caller, customerId, 'key', 1);
    await setStandby(database, 'away');
    const first = await whileWaitIsCancelled(database, writeOne());
    requireUnavailable(first, 'the write is not acknowledged');
    const replay = await whileWaitIsCancelled(database, writeOne());
    requireUnavailable(replay, 'a replay is not acknowledged either');
    const read = await caller.ask('{ customers(first: 1) { nodes { id } } }');
    assert.equal(read.status, 200, 'reads still work');

    const waiting = writeOne();
    await untilWaitingForStandby(database);
    const back = performance.now();
    await setStandby(database, '');
    const version = versionOf(await waiting);
    const took = performance.now() - back;
    assert.equal(version, 2, 'the replay is acknowledged when the commit is confirmed');
    await requireAll(database, [{ customerId, key: 'key', number: 1, version }]);
    await database.end();
    return {
      counts: { 'attempts answered with 503': 2 },
      times: {
        'time until it was acknowledged after the standby was no longer required': { took, max: 2_000 },
      },
    };
  },
};

function requireUnavailable({ status, codes, retryAfter }: Answer, rule: string): void {
  assert.deepEqual([status, codes, retryAfter], [503, ['SERVICE_UNAVAILABLE'], '1'], rule);
}

async function setStandby(database: pg.Client, name: string): Promise<void> {
  await database.query(`alter system set synchronous_standby_names = '${name}'`);
  await database.query('select pg_reload_conf()');
}

async function whileWaitIsCancelled(database: pg.Client, answer: Promise<Answer>): Promise<Answer> {
  const pid = await untilWaitingForStandby(database);
  await database.query('select pg_cancel_backend($1)', [pid]);
  return answer;
}

/** Returns the process id of the connection that waits. */
async function untilWaitingForStandby(database: pg.Client): Promise<number> {
  for (;;) {
    const { rows } = await database.query(`select pid from pg_stat_activity where wait_event = 'SyncRep'`);
    if (rows[0]) return rows[0].pid;
    await sleep(20);
  }
}
