import type { MikroORM } from '@mikro-orm/postgresql';
import { ConfigurationError } from '../errors.ts';
import { checkCompatible, type TablesState, tablesState } from './compatibility.ts';

// What a database must be like. Each says in one line what is wrong and what to do, at the start of a server, of a migration and to
// whoever asks for a diagnosis alike.

/** Row level security is forced, so it binds the owner unless the role bypasses it. */
export async function checkOwner(orm: MikroORM): Promise<void> {
  if (await bypassesSecurity(orm, 'current_user')) return;
  throw new ConfigurationError('DATABASE_ADMIN_URL: the role must have BYPASSRLS (alter role … bypassrls)');
}

/** Row level security must bind the application. */
export async function checkApplicationRole(orm: MikroORM, role: string): Promise<void> {
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
export async function checkCtype(orm: MikroORM): Promise<void> {
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
 * Refuses a database that this version of the program cannot serve: a PostgreSQL that is too old or read-only, a role that row level
 * security does not bind, tables that are older than it or too new for it, or that are open.
 */
export async function checkServable(orm: MikroORM, bundled: boolean): Promise<void> {
  await checkPostgresVersion(orm, 'DATABASE_URL');
  await checkWritable(orm, 'DATABASE_URL');
  await checkRoleIsBoundByRls(orm);
  await checkMigrated(orm, bundled ? 'DATA_FOLDER (delete it to begin anew)' : 'DATABASE_URL');
  await checkRowLevelSecurity(orm);
}

/** The oldest one that is tested. */
const OLDEST = 15;

/** Throws for a PostgreSQL that is too old; its version as a person reads it. */
export async function checkPostgresVersion(orm: MikroORM, variable: string): Promise<string> {
  const [{ number, version } = { number: 0, version: '' }] = await orm.em.execute<
    { number: number; version: string }[]
  >(
    `select current_setting('server_version_num')::int as number, split_part(current_setting('server_version'), ' ', 1) as version`,
  );
  if (number >= OLDEST * 10_000) return version;
  throw new ConfigurationError(`${variable}: PostgreSQL ${version} is too old; take ${OLDEST} or newer`);
}

/** A standby, or a database that is read-only by its settings, can be neither served nor administered. */
export async function checkWritable(orm: MikroORM, variable: string): Promise<void> {
  const [state] = await orm.em.execute<{ standby: boolean; read_only: boolean }[]>(
    `select pg_is_in_recovery() as standby, ${IS_READ_ONLY} as read_only`,
  );
  if (state?.standby) {
    throw new ConfigurationError(
      `${variable}: the database is read-only, a standby; take the URL of the primary`,
    );
  }
  if (!state?.read_only) return;
  throw new ConfigurationError(
    `${variable}: the database is read-only; take away default_transaction_read_only, or take the URL of another one`,
  );
}

/** True in SQL where a new transaction could not write. */
export const IS_READ_ONLY = `(pg_is_in_recovery() or current_setting('transaction_read_only')::boolean)`;

/** Row level security must bind the role that serves. */
export async function checkRoleIsBoundByRls(orm: MikroORM): Promise<void> {
  if (await bypassesSecurity(orm, 'current_user')) throw new ConfigurationError(UNBOUND);
}

/** Each table whose rows belong to an organization must be closed to all others, to its owner too. */
export async function checkRowLevelSecurity(orm: MikroORM): Promise<string[]> {
  const tables = await orm.em.execute<{ name: string; closed: boolean }[]>(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy where polrelid = c.oid) as closed
      from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> ?
        and (c.relname = 'organization' or exists (
          select from pg_attribute where attrelid = c.oid and attname = 'organization_id' and not attisdropped))
      order by 1`,
    [WITHOUT_POLICY],
  );
  const open = tables.filter(({ closed }) => !closed).map(({ name }) => name);
  if (open.length === 0) return tables.map(({ name }) => name);
  throw new ConfigurationError(
    `DATABASE_URL: row level security is off on ${open.join(', ')}; restore the tables as the migrations made them`,
  );
}

/** Nobody but its owner may read it. */
const WITHOUT_POLICY = 'credential';

/** Rejects tables that this version of the program cannot serve, in words that begin with where they come from. */
export async function checkMigrated(orm: MikroORM, source: string): Promise<TablesState> {
  const state = await tablesState(orm);
  checkCompatible(state, source);
  if (state.missing.length === 0) return state;
  throw new ConfigurationError(`${source}: the tables are not up to date; run: npm run cli -- migrate`);
}
