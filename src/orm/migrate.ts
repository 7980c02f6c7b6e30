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
 * Brings the tables up to this version of the program, as their owner, and gives the application's role its rights.
 * Returns the names of the migrations that ran. Several at once run one after the other.
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
      // For another one that migrates it waits as long as that takes.
      await em.execute('set local lock_timeout = 0');
      await em.execute('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
      if (await isOfNewerVersion(orm, source)) return [];
      const ran = await runMigrations(orm);
      await grantToApplication(orm, role);
      // Those from before there was a journal, and whatever was brought in past it.
      await backfillJournal(orm);
      return ran.map(({ name }) => name);
    });
  } finally {
    await orm.close();
  }
}

/**
 * Whether a newer version made the tables, which this one can serve: then there is nothing to do, and the rights on tables that it
 * does not know are not its to give. Throws where it cannot serve them.
 */
async function isOfNewerVersion(orm: MikroORM, source: string): Promise<boolean> {
  const state = await tablesState(orm);
  checkCompatible(state, source);
  if (state.unknown.length === 0) return false;
  if (state.missing.length === 0) return true;
  throw new ConfigurationError(
    `${source}: the tables have migrations that this version lacks, and it has others: ${state.missing.join(', ')}; run the newest version's migrate`,
  );
}

/** Any number that nobody else locks. */
const MIGRATION_LOCK = 7_263_541;

/** How often it is tried where a table is in use, and how long others have it to themselves in between, in milliseconds. */
const TRIES = 10;
const PAUSE = 1_000;

/** A statement that waits for a table keeps all out who come later, for as long as somebody reads the table who was there before. */
const LOCK_TIMEOUT = '2s';

/**
 * Requests lock the customer before what belongs to it. Migrations that locked them the other way round would wait for a request that
 * waits for them.
 */
const LOCK_CUSTOMERS = `do $$ begin
  if to_regclass('public.customer') is not null then lock table public.customer; end if;
end $$`;

/** All of those that did not run yet, or none. */
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
      if (tries === TRIES) throw new ConfigurationError(BUSY);
      await sleep(PAUSE);
    }
  }
}

const BUSY =
  'DATABASE_ADMIN_URL: a table is in use all the time, by a transaction that takes long; end that and run the command again';

/** Whether PostgreSQL waited for a lock in vain. What MikroORM throws has the driver's error as its cause. */
function isBusy(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return code === '55P03' || (cause !== undefined && isBusy(cause));
}
