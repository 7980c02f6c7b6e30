import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type Options } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import { CONNECTION_OPTIONS, type ConnectionSettings, prepareConnection } from '../db/connections.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

export interface PoolSettings extends ConnectionSettings {
  /** Connections at most. */
  max: number;
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
    driverOptions: {
      // MikroORM takes the URL apart and forgets its parameters, of which sslmode is one that must not be forgotten.
      connectionString: url,
      application_name: 'customer-graph',
      ...CONNECTION_OPTIONS,
      onConnect: (client: PoolClient) => prepareConnection(client, pool),
    },
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
      path: new URL('src/orm/migrations', PROJECT_ROOT).pathname,
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
