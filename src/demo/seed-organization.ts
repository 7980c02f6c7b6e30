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
  /** How many generated customers of this seed the organization shall have. */
  count: number;
}

export interface Progress {
  /** Customers that are there now. */
  done: number;
  /** How many of them were written by this run. */
  written: number;
}

export type OnProgress = (progress: Readonly<Progress>) => void;

/** Customers per transaction. Every run has the same borders, the multiples of it. */
const CHUNK = 1_000;
/** PostgreSQL works on some chunks while this process makes the next one. */
const AT_ONCE = 2;
/** Customers that are made in one go: some milliseconds' work. */
const MAX_ROWS_PER_TURN = 20;
/** Any number that nobody else locks. */
const CHUNK_LOCK = 7_263_542;

/**
 * A crash may lose the last transactions, which the next run makes up for. The index of names takes in many at a time.
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
 * Adds those of the first `count` customers of a seed that an organization does not have yet, the oldest first, each
 * chunk with all that belongs to it or not at all: what breaks off half-way goes on when it is run again. Two at once
 * share the work.
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
    // What is learnt from the first chunk, the plans of foreign keys go by in all the others.
    if (progress.written === 0 && written > 0) await gatherStatistics(task.pool, task.tables);
    progress.done += done;
    progress.written += written;
    onProgress(progress);
  };
  onProgress(progress);
  await writeNext();
  await allAtOnce(chunks, writeNext);
  return progress;
}

async function taskOf(orm: MikroORM, options: SeedOptions): Promise<Task> {
  const [generator, tables] = [customerGenerator(options), customerTables(orm.getMetadata())];
  return { ...options, pool: await poolOf(orm), generator, tables };
}

/** Works on what is left. After a failure the chunks under way are ended, and no other is begun. */
async function allAtOnce(left: unknown[], next: () => Promise<void>): Promise<void> {
  const work = async () => {
    try {
      while (left.length > 0) await next();
    } catch (error) {
      left.length = 0;
      throw error;
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

async function writeChunk({ pool, count, ...task }: Task, chunk: number): Promise<Progress> {
  const start = chunk * CHUNK;
  const numbers = Array.from({ length: Math.min(CHUNK, count - start) }, (_, index) => start + index);
  const written = await inAdminTransaction(pool, async (client) => {
    await client.query(SETTINGS);
    await client.query('select pg_advisory_xact_lock($1, $2)', [CHUNK_LOCK, chunk]);
    const missing = await missingOf(client, task, numbers);
    // The oldest first, as in life: the indexes on the instant then grow at their end.
    const batch = await generate(task, missing.reverse());
    await batch.write(client);
    return missing.length;
  });
  return { done: numbers.length, written };
}

/** A few at a time: in between, the other connection is served. */
async function generate({ generator, tables }: Parts, numbers: number[]): Promise<CustomerBatch> {
  const batch = new CustomerBatch(tables);
  for (const [place, number] of numbers.entries()) {
    if (place % MAX_ROWS_PER_TURN === 0) await setImmediate();
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
