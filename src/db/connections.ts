import type { ClientBase } from 'pg';
import { allowNames } from './prepared-statements.ts';
import { STATEMENT_TIMEOUT } from './tenant-session.ts';

/** What suits the way to the database. */
export interface ConnectionSettings {
  /** Whether each connection sets a limit for the time of a statement. */
  statementTimeout?: boolean;
  /** Whether statements are prepared by name. */
  named?: boolean;
}

/** How the connections of every pool are opened. */
export const CONNECTION_OPTIONS = {
  // Statements that do not wait for each other share one flight.
  pipeline: true,
  connectionTimeoutMillis: 5_000,
  // PostgreSQL keeps what was prepared on a connection until it ends. A new one also follows where the name of the host leads by then.
  maxLifetimeSeconds: 300,
  keepAlive: true,
  keepAliveInitialDelayMillis: 30_000,
};

/** For a pool, which calls it with each new connection. */
export async function prepareConnection(
  client: ClientBase,
  { statementTimeout = false, named = false }: ConnectionSettings = {},
): Promise<void> {
  // What PostgreSQL says of a connection that nobody waits for, or that is being closed, would end the process. It is replaced by the next one.
  client.on('error', () => {});
  if (named) allowNames(client);
  // For statements that run alone; a transaction sets it for itself. Not as a parameter of the connection, which poolers refuse.
  if (statementTimeout) await client.query(`set statement_timeout = ${STATEMENT_TIMEOUT}`);
}
