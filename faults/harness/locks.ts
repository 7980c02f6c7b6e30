import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

/** Holds an exclusive lock on a table while `work` runs. */
export async function whileLocked<T>(database: pg.Client, table: string, work: () => Promise<T>): Promise<T> {
  await database.query(`begin; lock table "${table}" in access exclusive mode`);
  try {
    return await work();
  } finally {
    await database.query('rollback');
  }
}

/** Waits until at least `count` connections wait for a lock. */
export async function untilWaiting(database: pg.Client, count: number): Promise<void> {
  for (;;) {
    // Inside a transaction, pg_stat_activity is a snapshot and must be cleared.
    await database.query('select pg_stat_clear_snapshot()');
    const { rows } = await database.query(
      `select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    );
    if (rows[0].count >= count) return;
    await sleep(20);
  }
}

/** Waits until at most `max` statements of the gateway are running. */
export async function untilRunning(database: pg.Client, max: number): Promise<void> {
  for (;;) {
    const { rows } = await database.query(
      `select count(*)::int as count from pg_stat_activity where application_name = 'customer-graph' and state <> 'idle' and datname = current_database()`,
    );
    if (rows[0].count <= max) return;
    await sleep(20);
  }
}

/** Makes every search take the given number of seconds while `work` runs. */
export async function whileSearchIsSlow<T>(
  database: pg.Client,
  seconds: number,
  work: () => Promise<T>,
): Promise<T> {
  const { rows } = await database.query(
    `select pg_get_functiondef('find_customers(uuid, text)'::regprocedure) as definition`,
  );
  await database.query(
    `create or replace function find_customers(organization uuid, wanted text) returns table (id uuid, rank bigint)
      language plpgsql volatile security definer as $$ begin perform pg_sleep(${seconds}); end $$`,
  );
  try {
    return await work();
  } finally {
    await database.query(rows[0].definition);
  }
}

export const SLOW = '{ customers(filter: { search: "anybody" }) { nodes { id } } }';
