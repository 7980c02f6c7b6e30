import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Log } from '../log.ts';
import { openAuthenticationPool } from './authentication-pool.ts';
import { openOrm, poolOf } from './orm.ts';
import { inspectLink, type Link } from './pooler.ts';

export type PreparedStatements = 'auto' | 'on' | 'off';

export const UNTRACKED =
  'DATABASE_URL: the pooler hands the names of prepared statements on without keeping track of them (PgBouncer before 1.21, or max_prepared_statements = 0)';

export const UNLIMITED =
  "DATABASE_URL: behind a pooler the role needs a limit of its own; as a superuser: alter role … set statement_timeout = '10s'";

export interface ServedSettings {
  url: string;
  poolSize: number;
  preparedStatements: PreparedStatements;
}

/** The connections that serve requests. */
export interface ServedDatabase {
  orm: MikroORM;
  /** Those beneath MikroORM, which read and write customers. */
  pool: Pool;
  authenticationPool: Pool;
  close(): Promise<void>;
}

/** Opens the database for the requests, as suits what is in between. What slows it down or weakens it is logged once. */
export async function openServed(
  { url, poolSize, preparedStatements }: ServedSettings,
  log: Pick<Log, 'warn'>,
): Promise<ServedDatabase> {
  const link = await inspectLink(url);
  for (const line of warningsOf(link, preparedStatements)) log.warn(line);
  const settings = { limited: !link.limited, named: usesNames(link, preparedStatements) };
  const orm = await openOrm(url, { ...settings, max: poolSize });
  const authenticationPool = openAuthenticationPool(url, settings);
  return {
    orm,
    pool: await poolOf(orm),
    authenticationPool,
    close: async () => {
      await authenticationPool.end();
      await orm.close();
    },
  };
}

export function usesNames({ handsOnNames }: Link, setting: PreparedStatements): boolean {
  return setting === 'on' || (setting === 'auto' && !handsOnNames);
}

function warningsOf(link: Link, setting: PreparedStatements): string[] {
  const ofNames = {
    auto: `${UNTRACKED}; statements are sent without names`,
    on: `${UNTRACKED}; with PREPARED_STATEMENTS=on requests fail, unless it pools sessions`,
    off: undefined,
  }[setting];
  return [
    ...(link.handsOnNames && ofNames ? [ofNames] : []),
    ...(link.pooled && !link.limited ? [UNLIMITED] : []),
  ];
}
