import { connect } from 'node:net';
import type { PoolClient } from 'pg';

/** Fields of the driver's client that its types do not declare. */
interface CancellableConnection {
  host: string;
  port: number;
  processID: number;
  secretKey: number;
}

/** The code of CancelRequest in PostgreSQL's protocol. */
const CANCEL_REQUEST = 80_877_102;

/**
 * Asks PostgreSQL to cancel the running statement of a connection. The request needs its own connection,
 * because the other one is busy; PostgreSQL accepts it without a login. PostgreSQL does not report whether it
 * arrived in time, so the cancelled connection must not be reused.
 */
function cancelStatement(client: PoolClient): void {
  const { host, port, processID, secretKey } = client as PoolClient & CancellableConnection;
  const message = Buffer.alloc(16);
  [message.length, CANCEL_REQUEST, processID, secretKey].forEach((number, index) => {
    message.writeInt32BE(number | 0, index * 4);
  });
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
  socket.setTimeout(5_000, () => socket.destroy());
  socket.on('error', () => {});
  socket.end(message);
}

/** A query that is cancelled if its request is aborted. */
export interface WatchedQuery {
  /** Whether the query was cancelled; its connection must not be reused then. */
  readonly cancelled: boolean;
  /** Cancels the running statement. */
  cancel(): void;
  /** Stops watching: the work is done, or its result no longer matters. */
  stop(): void;
}

/** Cancels the running statement of the connection when the signal aborts. */
export function cancelOnAbort(signal: AbortSignal, client: PoolClient): WatchedQuery {
  let cancelled = false;
  const cancel = () => {
    cancelled = true;
    cancelStatement(client);
  };
  signal.addEventListener('abort', cancel, { once: true });
  return {
    get cancelled() {
      return cancelled;
    },
    cancel,
    stop: () => signal.removeEventListener('abort', cancel),
  };
}
