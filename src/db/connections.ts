import type { ClientBase } from 'pg';
import { allowNames } from './prepared-statements.ts';
import { STATEMENT_TIMEOUT } from './tenant-session.ts';

/** Connection settings that depend on whether a pooler is in between. */
export interface ConnectionSettings {
  /** Whether each connection sets its own statement timeout. */
  statementTimeout?: boolean;
  /** Whether statements are prepared by name. */
  named?: boolean;
}

/** The options for the connections of every pool. */
export const CONNECTION_OPTIONS = {
  // Independent statements are sent in one pipelined batch.
  pipeline: true,
  connectionTimeoutMillis: 5_000,
  // PostgreSQL keeps prepared statements until their connection ends, so connections are replaced. A new
  // connection also resolves the host name again.
  maxLifetimeSeconds: 300,
  keepAlive: true,
  keepAliveInitialDelayMillis: 30_000,
};

/** Prepares a new connection; pools call it for each of theirs. */
export async function prepareConnection(
  client: ClientBase,
  { statementTimeout = false, named = false }: ConnectionSettings = {},
): Promise<void> {
  // An error on an idle or closing connection would end the process. The pool replaces the connection.
  client.on('error', () => {});
  if (named) allowNames(client);
  // For statements outside of transactions; a transaction sets its own. It is not set as a connection
  // parameter, because poolers reject those.
  if (statementTimeout) await client.query(`set statement_timeout = ${STATEMENT_TIMEOUT}`);
}
