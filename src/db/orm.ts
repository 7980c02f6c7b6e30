import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import { entities } from './entities.ts';
import { migrations } from './migrations/index.ts';

export interface PoolSettings {
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
    // Statements that do not wait for each other share one flight.
    driverOptions: { pipeline: true, application_name: 'customer-graph', connectionTimeoutMillis: 5_000 },
    // A one-to-one relation joined without being asked for costs PostgreSQL ten times the work.
    autoJoinOneToOneOwner: false,
    forceUtcTimezone: true,
    // A reader in the middle of a write must not flush what is half done.
    flushMode: 'commit',
    logger: () => undefined,
    // Foreign keys are composite with the organization and written by hand.
    schemaGenerator: { createForeignKeyConstraints: false },
    migrations: {
      migrationsList: migrations,
      path: new URL('./migrations', import.meta.url).pathname,
      fileName: (timestamp, name) => `Migration${timestamp}_${name ?? 'change'}`,
      emit: 'ts',
      snapshot: true,
      snapshotName: 'snapshot',
      transactional: true,
      allOrNothing: true,
    },
  });
}

export function openOrm(url: string, pool: PoolSettings = { max: 10 }): Promise<MikroORM> {
  return MikroORM.init(ormOptions(url, pool));
}
