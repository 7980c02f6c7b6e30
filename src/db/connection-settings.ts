import type { Log } from '../common/log.ts';
import type { ConnectionSettings } from './connections.ts';
import { inspectLink, type Link } from './pooler.ts';

export type PreparedStatements = 'auto' | 'on' | 'off';

export const UNTRACKED =
  'the pooler does not track the names of prepared statements (PgBouncer before 1.21, or max_prepared_statements = 0)';

export const NO_STATEMENT_TIMEOUT =
  "behind a pooler the role needs its own statement_timeout; as a superuser: alter role … set statement_timeout = '10s'";

/**
 * Returns how connections that serve requests are opened, depending on whether a pooler is in between. Logs
 * a warning for everything that makes requests slower or a limit weaker. `source` names the URL in messages.
 */
export async function connectionSettings(
  url: string,
  setting: PreparedStatements,
  log: Pick<Log, 'warn'>,
  source = 'DATABASE_URL',
): Promise<Required<ConnectionSettings>> {
  const link = await inspectLink(url, source);
  for (const line of warningsOf(link, setting)) log.warn(`${source}: ${line}`);
  return { statementTimeout: !link.statementTimeout, named: usesNames(link, setting) };
}

export function usesNames({ forwardsNames }: Link, setting: PreparedStatements): boolean {
  return setting === 'on' || (setting === 'auto' && !forwardsNames);
}

function warningsOf(link: Link, setting: PreparedStatements): string[] {
  const namesWarning = {
    auto: `${UNTRACKED}; statements are sent without names`,
    on: `${UNTRACKED}; with PREPARED_STATEMENTS=on requests fail, unless the pooler is in session mode`,
    off: undefined,
  }[setting];
  return [
    ...(link.forwardsNames && namesWarning ? [namesWarning] : []),
    ...(link.pooled && !link.statementTimeout ? [NO_STATEMENT_TIMEOUT] : []),
  ];
}
