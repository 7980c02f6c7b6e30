import type pg from 'pg';
import type { EmbeddedPostgres } from '../src/embedded-postgres/index.ts';
import type { BenchData } from './bench-data.ts';
import type { Options } from './options.ts';
import { type ServerUnderTest, start } from './server-under-test.ts';
import { type ServerName, serversUnderTest } from './servers-under-test.ts';

/** All that a measurement needs to know of where it takes place. */
export interface BenchContext extends BenchData {
  options: Options;
  postgres: EmbeddedPostgres;
  /** The owner's connection, to look at what was written. */
  owner: pg.Pool;
  /** Customers to read. */
  read: string[];
  /** Each contestant's own customers, to write to. */
  written: Record<ServerName, string[]>;
}

export type Runner = ServerUnderTest<ServerName>;

/** Starts a contestant on the database, or on what stands before it. */
export async function startOn(
  { options, organizationId }: BenchContext,
  name: ServerName,
  databaseUrl: string,
): Promise<Runner> {
  const { program } = serversUnderTest[name];
  const folder = name === 'before' && options.before !== undefined ? [options.before] : [];
  return start(name, program, databaseUrl, organizationId, ...folder);
}

export function databaseFor({ postgres }: BenchContext, name: ServerName): string {
  return postgres.url(serversUnderTest[name].role);
}
