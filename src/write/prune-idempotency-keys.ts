import type { MikroORM } from '@mikro-orm/postgresql';
import { poolOf } from '../db/pool.ts';
import { KEY_HOURS } from './idempotency.ts';

/** Deletes idempotency keys that count no more, as the owner of the database. Returns how many. */
export async function pruneKeys(orm: MikroORM): Promise<number> {
  const pool = await poolOf(orm);
  const { rowCount } = await pool.query(
    `delete from idempotency_key where created_at <= now() - interval '${KEY_HOURS} hours'`,
  );
  return rowCount ?? 0;
}
