import type { MikroORM } from '@mikro-orm/postgresql';
import { ConfigurationError } from '../errors.ts';
import { checkCompatible, type TablesState, tablesState } from './compatibility.ts';

// Requirements on a database. Each check throws one line that says what is wrong and what to do. The server's
// start, migrations and `doctor` use the same checks.

/** Row level security is forced, so it applies to the owner as well unless the role has BYPASSRLS. */
export async function checkOwner(orm: MikroORM): Promise<void> {
  if (await bypassesSecurity(orm, 'current_user')) return;
  throw new ConfigurationError('DATABASE_ADMIN_URL: the role must have BYPASSRLS (alter role … bypassrls)');
}

/** Row level security must apply to the application's role. */
export async function checkApplicationRole(orm: MikroORM, role: string): Promise<void> {
  const bypasses = await bypassesSecurity(orm, '?', [role]);
  if (bypasses === undefined)
    throw new ConfigurationError('DATABASE_URL: the role does not exist; create it or correct the URL');
  if (bypasses) throw new ConfigurationError(RLS_BYPASSED);
}

/** Returns undefined if the role does not exist. */
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

/**
 * Search by name relies on the database's letter classification; the ctype `C` has no letters beyond ASCII.
 */
export async function checkCtype(orm: MikroORM): Promise<void> {
  const [database] = await orm.em.execute<{ none: boolean }[]>(
    `select datctype in ('C', 'POSIX') as none from pg_database where datname = current_database()`,
  );
  if (!database?.none) return;
  throw new ConfigurationError(
    "DATABASE_ADMIN_URL: the database does not recognize letters beyond ASCII; create it with lc_ctype 'C.UTF-8'",
  );
}

const RLS_BYPASSED =
  'DATABASE_URL: row level security does not apply to this role; use a role without SUPERUSER and BYPASSRLS';

/**
 * Throws if this version of the program cannot serve the database: PostgreSQL is too old or read-only, row
 * level security does not apply to the role, or the tables are outdated, too new, or lack row level security.
 */
export async function checkServable(orm: MikroORM, bundled: boolean): Promise<void> {
  await checkPostgresVersion(orm, 'DATABASE_URL');
  await checkWritable(orm, 'DATABASE_URL');
  await checkRoleIsBoundByRls(orm);
  await checkMigrated(orm, bundled ? 'DATA_FOLDER (delete it to start over)' : 'DATABASE_URL');
  await checkRowLevelSecurity(orm);
}

/** The oldest tested version. */
const MIN_VERSION = 15;

/** Returns PostgreSQL's version for display; throws if it is too old. */
export async function checkPostgresVersion(orm: MikroORM, variable: string): Promise<string> {
  const [{ number, version } = { number: 0, version: '' }] = await orm.em.execute<
    { number: number; version: string }[]
  >(
    `select current_setting('server_version_num')::int as number, split_part(current_setting('server_version'), ' ', 1) as version`,
  );
  if (number >= MIN_VERSION * 10_000) return version;
  throw new ConfigurationError(`${variable}: PostgreSQL ${version} is too old; use ${MIN_VERSION} or newer`);
}

/** A standby, or a database that is read-only by its settings, can be neither served nor administered. */
export async function checkWritable(orm: MikroORM, variable: string): Promise<void> {
  const [state] = await orm.em.execute<{ standby: boolean; read_only: boolean }[]>(
    `select pg_is_in_recovery() as standby, ${IS_READ_ONLY} as read_only`,
  );
  if (state?.standby) {
    throw new ConfigurationError(
      `${variable}: the database is a read-only standby; use the URL of the primary`,
    );
  }
  if (!state?.read_only) return;
  throw new ConfigurationError(
    `${variable}: the database is read-only; reset default_transaction_read_only, or use another database`,
  );
}

/** SQL that is true if a new transaction could not write. */
export const IS_READ_ONLY = `(pg_is_in_recovery() or current_setting('transaction_read_only')::boolean)`;

/** Row level security must apply to the serving role. */
export async function checkRoleIsBoundByRls(orm: MikroORM): Promise<void> {
  if (await bypassesSecurity(orm, 'current_user')) throw new ConfigurationError(RLS_BYPASSED);
}

/**
 * Each table with an organization's rows must have forced row level security and a policy. Returns the
 * tables.
 */
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
    `DATABASE_URL: row level security is off on ${open.join(', ')}; enable it as the migrations do`,
  );
}

/** Only its owner may read this table, so it needs no policy. */
const WITHOUT_POLICY = 'credential';

/** Throws if this version of the program cannot serve the tables. The message starts with `source`. */
export async function checkMigrated(orm: MikroORM, source: string): Promise<TablesState> {
  const state = await tablesState(orm);
  checkCompatible(state, source);
  if (state.missing.length === 0) return state;
  throw new ConfigurationError(`${source}: the tables are not up to date; run: npm run cli -- migrate`);
}
