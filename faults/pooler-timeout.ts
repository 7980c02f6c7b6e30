import assert from 'node:assert/strict';
import type { Fault } from './fault.ts';
import { SLOW, whileSearchIsSlow } from './harness/locks.ts';
import { missingForPooler, PooledDatabase } from './harness/pooled-database.ts';

/**
 * The limit is a setting of the role, so it applies to every connection of the pooler to PostgreSQL, also to those
 * that were opened after the gateway had started.
 */
export const poolerTimeout: Fault = {
  title: 'a query of 60 s behind PgBouncer, whose connections to PostgreSQL were opened again',
  missing: missingForPooler,
  database: () => PooledDatabase.open(),
  async run(harness, size) {
    const { pooler } = harness.database as PooledDatabase;
    const seconds = size === 'full' ? 10 : 1;
    const database = await harness.connect();
    const setLimit = async (limit: string) => {
      await database.query(`alter role graph_app set statement_timeout = '${limit}'`);
      await pooler.reconnect();
    };
    await setLimit('0');
    const without = await harness.cli('doctor');
    assert.match(without.stdout, /^wrong statement timeout: DATABASE_URL: behind a pooler the role needs/m);
    await setLimit(`${seconds}s`);
    const { code, stdout } = await harness.cli('doctor');
    assert.equal(code, 0, stdout);
    assert.match(stdout, /^ok {4}statement names: not used because of a pooler/m);
    const { status, codes, retryAfter, took } = await whileSearchIsSlow(database, 60, () =>
      harness.caller.ask(SLOW),
    );
    await database.end();
    assert.deepEqual([status, codes, retryAfter], [503, ['SERVICE_UNAVAILABLE'], '1']);
    assert.ok(took < 20_000, 'PostgreSQL cancelled the query, not the gateway');
    return {
      counts: { 'limit of the role, seconds': seconds },
      times: { 'time until it was cancelled': { took, max: seconds * 1_000 + 1_000 } },
    };
  },
};
