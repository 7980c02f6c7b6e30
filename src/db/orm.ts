import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options, type PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { ClientBase, Pool } from 'pg';
import { PROJECT } from '../project.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';
import { allowNames } from './prepared.ts';
import { STATEMENT_TIMEOUT } from './session.ts';
import { unreachable } from './unreachable.ts';

export interface PoolSettings {
  /** Connections at most. */
  max: number;
  /** Whether each connection sets a limit for the time of a statement. */
  limited?: boolean;
  /** Whether statements are prepared by name. */
  named?: boolean;
}

/**
 * MikroORM's settings for a database. Metadata is the one place that knows tables, columns and types: entities write
 * with it, `read/` reads with it.
 */
export function ormOptions(url: string, pool: PoolSettings): Options {
  return defineConfig({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    pool: { min: 0, max: pool.max },
    // MikroORM takes the URL apart and forgets its parameters, of which sslmode is one that must not be forgotten.
    driverOptions: connectionOptions(url, pool),
    ensureDatabase: false,
    // A one-to-one relation joined without being asked for costs PostgreSQL ten times the work.
    autoJoinOneToOneOwner: false,
    forceUtcTimezone: true,
    // A reader in the middle of a write must not flush what is half done.
    flushMode: 'commit',
    logger: () => undefined,
    // Foreign keys are composite with the organization and written by hand.
    // The limiter of requests has a table of its own, which holds no customer and is no entity. Nor is the lowest version that is allowed.
    schemaGenerator: { createForeignKeyConstraints: false, skipTables: ['rate_limit', 'compatibility'] },
    migrations: {
      migrationsList: migrations,
      path: new URL('src/db/migrations', PROJECT).pathname,
      fileName: (timestamp, name) => `Migration${timestamp}_${name ?? 'change'}`,
      emit: 'ts',
      snapshot: true,
      // Only a new migration moves it: a database that was migrated describes itself in other words.
      snapshotOnMigrate: false,
      snapshotName: 'snapshot',
      transactional: true,
      allOrNothing: true,
    },
  });
}

/** How every connection of the program is made. */
export function connectionOptions(url: string, settings: PoolSettings) {
  return {
    connectionString: url,
    application_name: 'customer-graph',
    // Statements that do not wait for each other share one flight.
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    // PostgreSQL keeps what was prepared on a connection until it ends. A new one also follows where the name of the host leads by then.
    maxLifetimeSeconds: 300,
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    onConnect: (client: ClientBase) => onConnect(client, settings),
  };
}

async function onConnect(
  client: ClientBase,
  { limited = false, named = false }: PoolSettings,
): Promise<void> {
  if (named) allowNames(client);
  // For statements that run alone; a transaction sets it for itself. Not as a parameter of the connection, which poolers refuse.
  if (limited) await client.query(`set statement_timeout = ${STATEMENT_TIMEOUT}`);
}

/**
 * Opens a database and sees that it answers. Throws DatabaseUnavailableError, with the variable that the URL comes from
 * in its message, when it does not.
 */
export async function openOrm(
  url: string,
  pool: PoolSettings = { max: 10 },
  variable: 'DATABASE_URL' | 'DATABASE_ADMIN_URL' = 'DATABASE_URL',
): Promise<MikroORM> {
  const orm = await MikroORM.init(ormOptions(url, pool));
  try {
    await orm.em.getConnection().execute('select 1');
    return orm;
  } catch (error) {
    await orm.close(true);
    throw unreachable(variable, error);
  }
}

/** The connections beneath, for statements that MikroORM has no words for. */
export function poolOf(orm: MikroORM): Promise<Pool> {
  return (orm.em.getConnection() as PostgreSqlConnection).getNativeClient();
}
