import type pg from 'pg';

/** Makes PostgreSQL count the calls of functions from now on. */
export async function countCalls(database: pg.Client): Promise<void> {
  await database.query(`alter system set track_functions = 'all'`);
  await database.query('select pg_reload_conf()');
}

/** How often credentials were looked up, as far as the connections have reported it, which they do once a second. */
export async function lookups(database: pg.Client): Promise<number> {
  await database.query('select pg_stat_clear_snapshot()');
  const { rows } = await database.query(
    `select coalesce(sum(calls), 0)::int as calls from pg_stat_user_functions where funcname like 'find_credential%'`,
  );
  return rows[0].calls;
}
