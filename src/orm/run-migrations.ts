import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { ConfigurationError } from '../errors.ts';
import { tablesState } from './compatibility.ts';
import { migrations } from './migrations/index.ts';

/**
 * Attempts while a table is in use, and the pause between them in milliseconds, in which other transactions
 * run.
 */
const MAX_TRIES = 30;
const PAUSE_MS = 500;

/**
 * A waiting ALTER TABLE blocks all later queries on the table until earlier readers finish, so lock waits are
 * short. They are also shorter than the second after which PostgreSQL looks for deadlocks: if a request and a
 * migration wait for each other, the migration gives up.
 */
const LOCK_TIMEOUT = '400ms';

/**
 * Requests lock the customer before its child rows. A migration with the opposite order would deadlock with
 * them.
 */
const LOCK_CUSTOMERS = `do $$ begin
  if to_regclass('public.customer') is not null then lock table public.customer; end if;
end $$`;

/**
 * Runs all missing migrations and returns their names. Consecutive ones share a transaction, so all or none
 * of them run. A migration that is not transactional, such as an index build that must not block writes, runs
 * alone; all its statements can be executed again. After a failure the next call continues with the
 * migrations that did not run.
 */
export async function runMigrations(orm: MikroORM): Promise<string[]> {
  const { missing } = await tablesState(orm);
  for (const { names, transactional } of stepsOf(missing)) {
    await retryWhileBusy(() =>
      transactional ? runInTransaction(orm, names) : orm.migrator.up({ migrations: names }),
    );
  }
  return missing;
}

/** Migrations that run together. */
interface Step {
  names: string[];
  transactional: boolean;
}

function stepsOf(missing: readonly string[]): Step[] {
  const steps: Step[] = [];
  for (const name of missing) {
    const transactional = isTransactional(name);
    const last = steps.at(-1);
    if (transactional && last?.transactional) last.names.push(name);
    else steps.push({ names: [name], transactional });
  }
  return steps;
}

function isTransactional(name: string): boolean {
  const found = migrations.find((migration) => migration.name === name);
  return found?.class.prototype.isTransactional() ?? true;
}

async function runInTransaction(orm: MikroORM, names: string[]): Promise<void> {
  const connection = orm.em.getConnection();
  await connection.transactional(async (transaction) => {
    const prepare = `set local lock_timeout = '${LOCK_TIMEOUT}'; ${LOCK_CUSTOMERS}`;
    await connection.execute(prepare, [], 'run', transaction);
    await orm.migrator.up({ migrations: names, transaction });
  });
}

async function retryWhileBusy(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (tries === MAX_TRIES) throw new ConfigurationError(BUSY);
      await sleep(PAUSE_MS);
    }
  }
}

const BUSY = 'DATABASE_ADMIN_URL: a long transaction keeps a table locked; end it and run the command again';

/**
 * Whether a lock timeout or a deadlock caused the error. MikroORM keeps the driver's error as the cause of its
 * own.
 */
function isBusy(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return code === '55P03' || code === '40P01' || (cause != null && isBusy(cause));
}
