import type { MikroORM } from '@mikro-orm/postgresql';
import { ConfigurationError } from '../errors.ts';
import { grantToApplication } from './grants.ts';
import { migrations } from './migrations/index.ts';
import { openOrm } from './orm.ts';

/**
 * Brings the tables up to this version of the program, as their owner, and gives the application's role its rights.
 * Returns the names of the migrations that ran.
 */
export async function migrate(adminUrl: string, applicationUrl: string): Promise<string[]> {
  const orm = await openOrm(adminUrl, { max: 2 });
  try {
    await requireOwner(orm);
    const ran = await orm.migrator.up();
    await grantToApplication(orm, decodeURIComponent(new URL(applicationUrl).username));
    return ran.map(({ name }) => name);
  } finally {
    await orm.close();
  }
}

/** Row level security is forced, so it binds the owner too unless the role bypasses it. */
async function requireOwner(orm: MikroORM): Promise<void> {
  const [role] = await orm.em
    .getConnection()
    .execute<{ bypasses: boolean }[]>(
      'select rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user',
    );
  if (role?.bypasses) return;
  throw new ConfigurationError('DATABASE_ADMIN_URL: the role must have BYPASSRLS (alter role … bypassrls)');
}

/**
 * Refuses a database that this version of the program cannot serve: tables that are older or newer than it, or a role
 * that row level security does not bind.
 */
export async function requireReady(orm: MikroORM): Promise<void> {
  const connection = orm.em.getConnection();
  const [role] = await connection.execute<{ unbound: boolean }[]>(
    'select rolsuper or rolbypassrls as unbound from pg_roles where rolname = current_user',
  );
  if (role?.unbound) {
    throw new ConfigurationError(
      'DATABASE_URL: row level security does not bind this role; use one that is neither superuser nor BYPASSRLS',
    );
  }
  const [table] = await connection.execute<{ found: boolean }[]>(
    `select to_regclass('public.mikro_orm_migrations') is not null as found`,
  );
  const pending = table?.found ? await pendingMigrations(orm) : ['all'];
  if (pending.length > 0) {
    throw new ConfigurationError('DATABASE_URL: the tables are not up to date; run: npm run cli -- migrate');
  }
}

async function pendingMigrations(orm: MikroORM): Promise<string[]> {
  const rows = await orm.em
    .getConnection()
    .execute<{ name: string }[]>('select name from mikro_orm_migrations');
  const executed = new Set(rows.map(({ name }) => name));
  return migrations.map(({ name }) => name).filter((name) => !executed.has(name));
}
