import type { MikroORM } from '@mikro-orm/postgresql';
import { poolOf } from '../db/pool.ts';
import { KEY_HOURS } from './idempotency.ts';

/** Deletes expired idempotency keys. Runs as the database owner. Returns the number of deleted keys. */
export async function pruneKeys(orm: MikroORM): Promise<number> {
  const pool = await poolOf(orm);
  const { rowCount } = await pool.query(
    `delete from idempotency_key where created_at <= now() - interval '${KEY_HOURS} hours'`,
  );
  return rowCount ?? 0;
}
