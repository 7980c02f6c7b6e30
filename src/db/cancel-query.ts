import { connect } from 'node:net';
import type { PoolClient } from 'pg';

/** What the driver knows of its connection, and does not tell in its types. */
interface CancellableConnection {
  host: string;
  port: number;
  processID: number;
  secretKey: number;
}

/** "Cancel what you are at", in PostgreSQL's protocol. */
const CANCEL_REQUEST = 80_877_102;

/**
 * Asks PostgreSQL to break off what a connection is at. It goes over a connection of its own, which PostgreSQL takes without
 * a login, because the other one waits. Nobody is told whether it came in time: what was at work must not be used again.
 */
function cancelStatement(client: PoolClient): void {
  const { host, port, processID, secretKey } = client as PoolClient & CancellableConnection;
  const message = Buffer.alloc(16);
  [message.length, CANCEL_REQUEST, processID, secretKey].forEach((number, address) => {
    message.writeInt32BE(number | 0, address * 4);
  });
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
  socket.setTimeout(5_000, () => socket.destroy());
  socket.on('error', () => {});
  socket.end(message);
}

/** A connection at work for a request that may be given up. */
export interface WatchedQuery {
  /** Whether the work was broken off; the connection must not be used again then. */
  readonly cancelled: boolean;
  /** The work is done, or nobody minds what becomes of it. */
  stop(): void;
}

/** Breaks off what the connection is at when the signal comes. */
export function cancelOnAbort(signal: AbortSignal, client: PoolClient): WatchedQuery {
  let cancelled = false;
  const onAbort = () => {
    cancelled = true;
    cancelStatement(client);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  return {
    get cancelled() {
      return cancelled;
    },
    stop: () => signal.removeEventListener('abort', onAbort),
  };
}
