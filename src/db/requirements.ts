import type { MikroORM } from '@mikro-orm/postgresql';
import { ConfigurationError } from '../errors.ts';
import { migrations } from './migrations/index.ts';

// What a database must be like. Each says in one line what is wrong and what to do, at the start of a server, of a migration and to
// whoever asks for a diagnosis alike.

/** Row level security is forced, so it binds the owner unless the role bypasses it. */
export async function requireOwner(orm: MikroORM): Promise<void> {
  if (await bypassesSecurity(orm, 'current_user')) return;
  throw new ConfigurationError('DATABASE_ADMIN_URL: the role must have BYPASSRLS (alter role … bypassrls)');
}

/** Row level security must bind the application. */
export async function requireApplication(orm: MikroORM, role: string): Promise<void> {
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
export async function requireLetters(orm: MikroORM): Promise<void> {
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
 * Refuses a database that this version of the program cannot serve: a PostgreSQL that is too old, a role that row level security does
 * not bind, tables that are older or newer than it or that are open.
 */
export async function requireReady(orm: MikroORM, bundled: boolean): Promise<void> {
  await requireVersion(orm, 'DATABASE_URL');
  await requireBound(orm);
  await requireTables(orm, bundled ? 'DATA_FOLDER (delete it to begin anew)' : 'DATABASE_URL');
  await requireRowSecurity(orm);
}

/** The oldest one that is tested. */
const OLDEST = 15;

/** Throws for a PostgreSQL that is too old; its version as a person reads it. */
export async function requireVersion(orm: MikroORM, variable: string): Promise<string> {
  const [{ number, version } = { number: 0, version: '' }] = await orm.em.execute<
    { number: number; version: string }[]
  >(
    `select current_setting('server_version_num')::int as number, split_part(current_setting('server_version'), ' ', 1) as version`,
  );
  if (number >= OLDEST * 10_000) return version;
  throw new ConfigurationError(`${variable}: PostgreSQL ${version} is too old; take ${OLDEST} or newer`);
}

/** Row level security must bind the role that serves. */
export async function requireBound(orm: MikroORM): Promise<void> {
  if (await bypassesSecurity(orm, 'current_user')) throw new ConfigurationError(UNBOUND);
}

/** Each table whose rows belong to an organization must be closed to all others, to its owner too. */
export async function requireRowSecurity(orm: MikroORM): Promise<string[]> {
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

/** Refuses tables that are not those of this version of the program, in words that begin with where they come from. */
export async function requireTables(orm: MikroORM, source: string): Promise<void> {
  if ((await missingMigrations(orm, source)).length === 0) return;
  throw new ConfigurationError(`${source}: the tables are not up to date; run: npm run cli -- migrate`);
}

/** The migrations that did not run yet, in their order. Refuses tables of a newer version. */
export async function missingMigrations(orm: MikroORM, source: string): Promise<string[]> {
  const [table] = await orm.em.execute<{ found: boolean }[]>(
    `select to_regclass('public.mikro_orm_migrations') is not null as found`,
  );
  const rows = table?.found
    ? await orm.em.execute<{ name: string }[]>('select name from mikro_orm_migrations')
    : [];
  const ran = rows.map(({ name }) => name);
  const known = migrations.map(({ name }) => name);
  if (ran.some((name) => !known.includes(name))) {
    throw new ConfigurationError(`${source}: the tables are those of a newer version of this program`);
  }
  return known.filter((name) => !ran.includes(name));
}
