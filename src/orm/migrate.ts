import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
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
    return await orm.em.transactional(async (em) => {
      // Waits for another migration without a timeout.
      await em.execute('set local lock_timeout = 0');
      await em.execute('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
      if (await isOfNewerVersion(orm, source)) return [];
      const ran = await runMigrations(orm);
      await grantToApplication(orm, role);
      // Customers that were created before the journal existed, or were inserted without it.
      await backfillJournal(orm);
      return ran.map(({ name }) => name);
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

/**
 * Attempts while a table is in use, and the pause between them in milliseconds, in which other transactions
 * run.
 */
const MAX_TRIES = 10;
const PAUSE_MS = 1_000;

/**
 * A waiting ALTER TABLE blocks all later queries on the table until earlier readers finish, so lock waits are
 * short.
 */
const LOCK_TIMEOUT = '2s';

/**
 * Requests lock the customer before its child rows. A migration with the opposite order would deadlock with
 * them.
 */
const LOCK_CUSTOMERS = `do $$ begin
  if to_regclass('public.customer') is not null then lock table public.customer; end if;
end $$`;

/** Runs all missing migrations, or none. */
async function runMigrations(orm: MikroORM): Promise<{ name: string }[]> {
  if ((await tablesState(orm)).missing.length === 0) return [];
  for (let tries = 1; ; tries += 1) {
    try {
      return await orm.em.getConnection().transactional(async (transaction) => {
        await orm.em
          .getConnection()
          .execute(`set local lock_timeout = '${LOCK_TIMEOUT}'; ${LOCK_CUSTOMERS}`, [], 'run', transaction);
        return orm.migrator.up({ transaction });
      });
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (tries === MAX_TRIES) throw new ConfigurationError(BUSY);
      await sleep(PAUSE_MS);
    }
  }
}

const BUSY = 'DATABASE_ADMIN_URL: a long transaction keeps a table locked; end it and run the command again';

/** Whether a lock timeout caused the error. MikroORM keeps the driver's error as the cause of its own. */
function isBusy(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return code === '55P03' || (cause !== undefined && isBusy(cause));
}
