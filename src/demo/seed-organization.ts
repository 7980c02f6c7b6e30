import { setImmediate } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { ClientBase, Pool } from 'pg';
import { inAdminTransaction } from '../db/admin-transaction.ts';
import { poolOf } from '../db/pool.ts';
import { CustomerBatch, customerTables, gatherStatistics, type Table } from './bulk-insert.ts';
import { type CustomerGenerator, customerGenerator } from './generate.ts';

export interface SeedOptions {
  organizationId: string;
  seed: number;
  /** Target number of generated customers of this seed. */
  count: number;
}

export interface Progress {
  /** Number of generated customers that exist. */
  done: number;
  /** Number of customers written by this run. */
  written: number;
}

export type OnProgress = (progress: Readonly<Progress>) => void;

/** Customers per transaction. Chunks start at multiples of this number in every run. */
const CHUNK = 1_000;
/**
 * Number of chunks written concurrently: PostgreSQL writes some while this process generates the next one.
 */
const CONCURRENCY = 2;
/** Customers generated before yielding to the event loop; takes a few milliseconds. */
const CUSTOMERS_PER_TICK = 20;
/** Key of the advisory locks; arbitrary, but unique in this project. */
const CHUNK_LOCK = 7_263_542;

/**
 * Transaction settings for speed. A crash can lose the last transactions; the next run writes them again. A
 * large pending list lets the name index insert many entries at once.
 */
const SETTINGS = `
  set local synchronous_commit = off;
  set local gin_pending_list_limit = '64MB';
  set local work_mem = '64MB'`;

interface Parts {
  generator: CustomerGenerator;
  tables: Table[];
}

interface Task extends SeedOptions, Parts {
  pool: Pool;
}

/**
 * Adds the missing ones of the first `count` customers of a seed, oldest first. Each chunk is written in one
 * transaction, so an interrupted run can be resumed by running it again. Concurrent runs share the work.
 */
export async function seedOrganization(
  orm: MikroORM,
  options: SeedOptions,
  onProgress: OnProgress = () => {},
): Promise<Progress> {
  const task = await taskOf(orm, options);
  const progress = { done: 0, written: 0 };
  const chunks = Array.from({ length: Math.ceil(options.count / CHUNK) }, (_, chunk) => chunk);
  const writeNext = async () => {
    const chunk = chunks.pop();
    if (chunk === undefined) return;
    const { done, written } = await writeChunk(task, chunk);
    // The foreign key checks of the following chunks are planned with the statistics of the first chunk.
    if (progress.written === 0 && written > 0) await gatherStatistics(task.pool, task.tables);
    progress.done += done;
    progress.written += written;
    onProgress(progress);
  };
  onProgress(progress);
  await writeNext();
  await runConcurrently(chunks, writeNext);
  return progress;
}

async function taskOf(orm: MikroORM, options: SeedOptions): Promise<Task> {
  const [generator, tables] = [customerGenerator(options), customerTables(orm.getMetadata())];
  return { ...options, pool: await poolOf(orm), generator, tables };
}

/**
 * Runs the remaining tasks concurrently. After a failure, running tasks finish and no further task starts.
 */
async function runConcurrently(left: unknown[], next: () => Promise<void>): Promise<void> {
  const work = async () => {
    try {
      while (left.length > 0) await next();
    } catch (error) {
      left.length = 0;
      throw error;
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: CONCURRENCY }, work));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function writeChunk({ pool, count, ...task }: Task, chunk: number): Promise<Progress> {
  const start = chunk * CHUNK;
  const numbers = Array.from({ length: Math.min(CHUNK, count - start) }, (_, index) => start + index);
  const written = await inAdminTransaction(pool, async (client) => {
    await client.query(SETTINGS);
    await client.query('select pg_advisory_xact_lock($1, $2)', [CHUNK_LOCK, chunk]);
    const missing = await missingOf(client, task, numbers);
    // Oldest first, so that the indexes on timestamps only grow at their end.
    const batch = await generate(task, missing.reverse());
    await batch.write(client);
    return missing.length;
  });
  return { done: numbers.length, written };
}

/** Generates a few customers at a time and yields in between, so that the other connection is served. */
async function generate({ generator, tables }: Parts, numbers: number[]): Promise<CustomerBatch> {
  const batch = new CustomerBatch(tables);
  for (const [index, number] of numbers.entries()) {
    if (index % CUSTOMERS_PER_TICK === 0) await setImmediate();
    batch.add(generator.customer(number));
  }
  return batch;
}

async function missingOf(
  client: ClientBase,
  { generator, organizationId }: Pick<Task, 'generator' | 'organizationId'>,
  numbers: number[],
): Promise<number[]> {
  const { rows } = await client.query<{ id: string }>(
    'select id from customer where organization_id = $1 and id = any($2)',
    [organizationId, numbers.map(generator.idOf)],
  );
  const found = new Set(rows.map(({ id }) => id));
  return numbers.filter((number) => !found.has(generator.idOf(number)));
}
