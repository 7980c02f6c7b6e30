import type { Log } from '../common/log.ts';
import type { ConnectionSettings } from './connections.ts';
import { inspectLink, type Link } from './pooler.ts';

export type PreparedStatements = 'auto' | 'on' | 'off';

export const UNTRACKED =
  'DATABASE_URL: the pooler hands the names of prepared statements on without keeping track of them (PgBouncer before 1.21, or max_prepared_statements = 0)';

export const NO_STATEMENT_TIMEOUT =
  "DATABASE_URL: behind a pooler the role needs a limit of its own; as a superuser: alter role … set statement_timeout = '10s'";

/** How connections that serve requests are opened, as suits what is in between. What slows requests down or weakens a limit is logged once. */
export async function connectionSettings(
  url: string,
  setting: PreparedStatements,
  log: Pick<Log, 'warn'>,
): Promise<Required<ConnectionSettings>> {
  const link = await inspectLink(url);
  for (const line of warningsOf(link, setting)) log.warn(line);
  return { statementTimeout: !link.statementTimeout, named: usesNames(link, setting) };
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
    ...(link.pooled && !link.statementTimeout ? [NO_STATEMENT_TIMEOUT] : []),
  ];
}
