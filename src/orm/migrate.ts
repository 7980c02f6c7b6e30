import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { ConfigurationError } from '../errors.ts';
import { backfillJournal } from '../journal/backfill.ts';
import { checkCompatible, tablesState } from './compatibility.ts';
import { grantToApplication } from './grants.ts';
import { openOrm } from './open-orm.ts';
import {
  checkApplicationRole,
  checkCtype,
  checkOwner,
  checkPostgresVersion,
  checkWritable,
} from './preflight-checks.ts';
import { runMigrations } from './run-migrations.ts';

/**
 * Migrates the tables to this version of the program, as their owner, and grants the application's role its
 * privileges. Returns the names of the migrations that ran. Concurrent calls run one after the other.
 */
export async function migrate(
  adminUrl: string,
  applicationUrl: string,
  source = 'DATABASE_ADMIN_URL',
): Promise<string[]> {
  const role = decodeURIComponent(new URL(applicationUrl).username);
  const orm = await openOrm(adminUrl, { max: 3 }, 'DATABASE_ADMIN_URL');
  try {
    await checkPostgresVersion(orm, 'DATABASE_ADMIN_URL');
    await checkWritable(orm, 'DATABASE_ADMIN_URL');
    await checkOwner(orm);
    await checkApplicationRole(orm, role);
    await checkCtype(orm);
    return await onceAlone(orm, async () => {
      if (await isOfNewerVersion(orm, source)) return [];
      const ran = await runMigrations(orm);
      await grantToApplication(orm, role);
      // Customers that were created before the journal existed, or were inserted without it.
      await backfillJournal(orm);
      return ran;
    });
  } finally {
    await orm.close();
  }
}

/**
 * Whether a newer, compatible version migrated the tables. Then nothing is done: this version does not know
 * which privileges the newer tables need. Throws if the tables are incompatible.
 */
async function isOfNewerVersion(orm: MikroORM, source: string): Promise<boolean> {
  const state = await tablesState(orm);
  checkCompatible(state, source);
  if (state.unknown.length === 0) return false;
  if (state.missing.length === 0) return true;
  throw new ConfigurationError(
    `${source}: the tables have migrations that this version lacks, but not its own: ${state.missing.join(', ')}; run migrate of the newest version`,
  );
}

/** An arbitrary number that no other lock uses. */
const MIGRATION_LOCK = 7_263_541;

/** Pause between two attempts to get the lock, in milliseconds. */
const LOCK_PAUSE_MS = 100;

/**
 * Runs the work while no other migration runs, and waits for that without a timeout. Each attempt to get the
 * lock is a transaction of its own: an index build of the other migration waits for the transactions of all
 * statements that run meanwhile, so if one of them stayed open, neither migration would ever end.
 */
async function onceAlone<T>(orm: MikroORM, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const done = await orm.em.transactional(async (em) =>
      (await tryLock(em)) ? { result: await work() } : undefined,
    );
    if (done) return done.result;
    await sleep(LOCK_PAUSE_MS);
  }
}

/** Tries to get the lock until the end of the transaction. */
async function tryLock(em: EntityManager): Promise<boolean> {
  const text = 'select pg_try_advisory_xact_lock(?) as locked';
  const [row] = await em.execute<{ locked: boolean }[]>(text, [MIGRATION_LOCK]);
  return row?.locked === true;
}
