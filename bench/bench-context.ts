import type pg from 'pg';
import type { EmbeddedPostgres } from '../src/embedded-postgres/index.ts';
import type { BenchData } from './bench-data.ts';
import type { Options } from './options.ts';
import { type ServerUnderTest, start } from './server-under-test.ts';
import { type ServerName, serversUnderTest } from './servers-under-test.ts';

/** What every measurement needs: the database, its data and the options of the run. */
export interface BenchContext extends BenchData {
  options: Options;
  postgres: EmbeddedPostgres;
  /** Connects as the database owner, to check what was written. */
  owner: pg.Pool;
  /** Ids of the customers to read. */
  read: string[];
  /** Ids of the customers to write to. Each server has its own. */
  written: Record<ServerName, string[]>;
}

export type Runner = ServerUnderTest<ServerName>;

/** Starts a server under test. `databaseUrl` is the database itself or a proxy in front of it. */
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
