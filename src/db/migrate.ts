import type { MikroORM } from '@mikro-orm/postgresql';
import { ConfigurationError } from '../errors.ts';
import { beginJournals } from '../journal/creation.ts';
import { grantToApplication } from './grants.ts';
import { migrations } from './migrations/index.ts';
import { openOrm } from './orm.ts';

/**
 * Brings the tables up to this version of the program, as their owner, and gives the application's role its rights.
 * Returns the names of the migrations that ran. Several at once run one after the other.
 */
export async function migrate(adminUrl: string, applicationUrl: string): Promise<string[]> {
  const role = decodeURIComponent(new URL(applicationUrl).username);
  const orm = await openOrm(adminUrl, { max: 2 }, 'DATABASE_ADMIN_URL');
  try {
    await requireOwner(orm);
    await requireApplication(orm, role);
    await requireLetters(orm);
    return await orm.em.transactional(async (em) => {
      await em.execute('select pg_advisory_xact_lock(?)', [MIGRATION_LOCK]);
      const ran = await orm.migrator.up();
      await grantToApplication(orm, role);
      // Those from before there was a journal, and whatever was brought in past it.
      await beginJournals(orm);
      return ran.map(({ name }) => name);
    });
  } finally {
    await orm.close();
  }
}

/** Any number that nobody else locks. */
const MIGRATION_LOCK = 7_263_541;

/** Row level security is forced, so it binds the owner unless the role bypasses it. */
export async function requireOwner(orm: MikroORM): Promise<void> {
  if (await bypassesSecurity(orm, 'current_user')) return;
  throw new ConfigurationError('DATABASE_ADMIN_URL: the role must have BYPASSRLS (alter role … bypassrls)');
}

/** Row level security must bind the application. */
async function requireApplication(orm: MikroORM, role: string): Promise<void> {
  const bypasses = await bypassesSecurity(orm, '?', [role]);
  if (bypasses === undefined) throw new ConfigurationError('DATABASE_URL: there is no such role');
  if (bypasses) throw new ConfigurationError(UNBOUND);
}

/** Undefined where there is no such role. */
async function bypassesSecurity(
  orm: MikroORM,
  role: string,
  values: string[] = [],
): Promise<boolean | undefined> {
  const [found] = await orm.em.execute<{ bypasses: boolean }[]>(
    `select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = ${role}`,
    values,
  );
  return found?.bypasses;
}

/** The search by name goes by what the database takes for a letter; in `C`, nothing beyond ASCII is one. */
async function requireLetters(orm: MikroORM): Promise<void> {
  const [database] = await orm.em.execute<{ none: boolean }[]>(
    `select datctype in ('C', 'POSIX') as none from pg_database where datname = current_database()`,
  );
  if (!database?.none) return;
  throw new ConfigurationError(
    "DATABASE_ADMIN_URL: the database does not know letters beyond ASCII; create it with lc_ctype 'C.UTF-8'",
  );
}

const UNBOUND =
  'DATABASE_URL: row level security does not bind this role; use one that is neither superuser nor BYPASSRLS';

/**
 * Refuses a database that this version of the program cannot serve: tables that are older or newer than it, or a role
 * that row level security does not bind.
 */
export async function requireReady(orm: MikroORM, bundled: boolean): Promise<void> {
  if (await bypassesSecurity(orm, 'current_user')) throw new ConfigurationError(UNBOUND);
  await requireTables(orm, bundled ? 'DATA_FOLDER (delete it to begin anew)' : 'DATABASE_URL');
}

/** Refuses tables that are not those of this version of the program, in words that begin with where they come from. */
export async function requireTables(orm: MikroORM, source: string): Promise<void> {
  const [table] = await orm.em.execute<{ found: boolean }[]>(
    `select to_regclass('public.mikro_orm_migrations') is not null as found`,
  );
  const ran = table?.found
    ? await orm.em.execute<{ name: string }[]>('select name from mikro_orm_migrations')
    : [];
  const known = migrations.map(({ name }) => name);
  if (ran.some(({ name }) => !known.includes(name))) {
    throw new ConfigurationError(`${source}: the tables are those of a newer version of this program`);
  }
  if (known.some((name) => !ran.some((migration) => migration.name === name))) {
    throw new ConfigurationError(`${source}: the tables are not up to date; run: npm run cli -- migrate`);
  }
}
