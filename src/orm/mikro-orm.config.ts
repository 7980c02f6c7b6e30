import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type Options } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import { CONNECTION_OPTIONS, type ConnectionSettings, prepareConnection } from '../db/connections.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

export interface PoolSettings extends ConnectionSettings {
  /** Maximum number of connections. */
  max: number;
}

/**
 * MikroORM's options for a database. The entity metadata is the only source of tables, columns and types:
 * both entities and `read/` use it.
 */
export function ormOptions(url: string, pool: PoolSettings): Options {
  return defineConfig({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    pool: { min: 0, max: pool.max },
    driverOptions: {
      // MikroORM parses the URL and drops its parameters, including sslmode, so the URL is passed to the
      // driver.
      connectionString: url,
      application_name: 'customer-graph',
      ...CONNECTION_OPTIONS,
      onConnect: (client: PoolClient) => prepareConnection(client, pool),
    },
    ensureDatabase: false,
    // Otherwise every query joins one-to-one relations, which costs PostgreSQL ten times the work.
    autoJoinOneToOneOwner: false,
    forceUtcTimezone: true,
    // A query in the middle of a write must not flush partial changes.
    flushMode: 'commit',
    logger: () => undefined,
    // Foreign keys include the organization and are written by hand. `rate_limit` belongs to the rate
    // limiter's library and `compatibility` has a single row; neither is an entity.
    schemaGenerator: { createForeignKeyConstraints: false, skipTables: ['rate_limit', 'compatibility'] },
    migrations: {
      migrationsList: migrations,
      path: new URL('src/orm/migrations', PROJECT_ROOT).pathname,
      fileName: (timestamp, name) => `Migration${timestamp}_${name ?? 'change'}`,
      emit: 'ts',
      snapshot: true,
      // Only a new migration updates the snapshot: a migrated database describes itself in other words.
      snapshotOnMigrate: false,
      snapshotName: 'snapshot',
      transactional: true,
      allOrNothing: true,
    },
  });
}
