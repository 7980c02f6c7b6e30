import type pg from 'pg';
import type { EmbeddedPostgres } from '../src/embedded-postgres/index.ts';
import type { BenchData } from './bench-data.ts';
import type { Options } from './options.ts';
import { type Contestant, start } from './server-under-test.ts';
import { type ContestantName, contestants } from './servers-under-test.ts';

/** All that a measurement needs to know of where it takes place. */
export interface Field extends BenchData {
  options: Options;
  postgres: EmbeddedPostgres;
  /** The owner's connection, to look at what was written. */
  owner: pg.Pool;
  /** Customers to read. */
  read: string[];
  /** Each contestant's own customers, to write to. */
  written: Record<ContestantName, string[]>;
}

export type Runner = Contestant<ContestantName>;

/** Starts a contestant on the database, or on what stands before it. */
export async function startOn(
  { options, organizationId }: Field,
  name: ContestantName,
  databaseUrl: string,
): Promise<Runner> {
  const { program } = contestants[name];
  const folder = name === 'before' && options.before !== undefined ? [options.before] : [];
  return start(name, program, databaseUrl, organizationId, ...folder);
}

export function databaseFor({ postgres }: Field, name: ContestantName): string {
  return postgres.url(contestants[name].role);
}
