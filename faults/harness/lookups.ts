import type pg from 'pg';

/** Enables PostgreSQL's counters of function calls. */
export async function countCalls(database: pg.Client): Promise<void> {
  await database.query(`alter system set track_functions = 'all'`);
  await database.query('select pg_reload_conf()');
}

/** Returns the number of credential lookups. Connections report their counters once a second. */
export async function lookups(database: pg.Client): Promise<number> {
  await database.query('select pg_stat_clear_snapshot()');
  const { rows } = await database.query(
    `select coalesce(sum(calls), 0)::int as calls from pg_stat_user_functions where funcname like 'find_credential%'`,
  );
  return rows[0].calls;
}
