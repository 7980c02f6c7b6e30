import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../common/log.ts';

/** Milliseconds between two checks while the database can be reached, and while it cannot. */
const CHECK_INTERVAL_MS = 5_000;
const RETRY_INTERVAL_MS = 1_000;
/** Milliseconds until a lost connection is opened again, and until a first failure is checked again. */
const REOPEN_AFTER_MS = 100;
/** A new connection also shows whether the password and the host name are still valid. */
const CHECKS_PER_CONNECTION = 12;
const TIMEOUT_MS = 3_000;

/**
 * Logs one error line with the cause when the database cannot be reached, and one line when it can be reached
 * again. Returns a function that ends this.
 *
 * It has its own connection, which only sends `select 1`. So it needs no request; a busy pool and a slow
 * statement are no outage; and the driver's messages contain no value of a customer.
 */
export function logOutages(databaseUrl: string, log: Log): () => Promise<void> {
  const stop = new AbortController();
  const watching = watch(databaseUrl, new Outages(log), stop.signal);
  return async () => {
    stop.abort();
    await watching;
  };
}

async function watch(databaseUrl: string, outages: Outages, stopped: AbortSignal): Promise<void> {
  // Two failures in a row are an outage. A single timeout may mean that this process was busy.
  let failures = 0;
  while (!stopped.aborted) {
    const connection = new WatchedConnection(databaseUrl, stopped);
    try {
      await connection.open();
      failures = 0;
      outages.end();
      await connection.untilLost();
      await pause(REOPEN_AFTER_MS, stopped);
    } catch (error) {
      failures += 1;
      if (failures > 1 && !stopped.aborted) outages.begin(error);
      await pause(failures > 1 ? RETRY_INTERVAL_MS : REOPEN_AFTER_MS, stopped);
    } finally {
      connection.close();
    }
  }
}

/** Logs the beginning and the end of each outage. */
class Outages {
  readonly #log: Log;
  #began: number | undefined;

  constructor(log: Log) {
    this.#log = log;
  }

  begin(error: unknown): void {
    if (this.#began !== undefined) return;
    this.#began = performance.now();
    this.#log.error({ error: causeOf(error) }, 'the database cannot be reached');
  }

  end(): void {
    if (this.#began === undefined) return;
    const seconds = Math.round((performance.now() - this.#began) / 100) / 10;
    this.#began = undefined;
    this.#log.info({ seconds }, 'the database can be reached again');
  }
}

class WatchedConnection {
  readonly #client: pg.Client;
  readonly #closed = new AbortController();

  constructor(connectionString: string, stopped: AbortSignal) {
    this.#client = new pg.Client({
      connectionString,
      application_name: 'customer-graph outages',
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
    });
    this.#client.on('error', () => this.close());
    this.#client.on('end', () => this.close());
    stopped.addEventListener('abort', () => this.close(), { signal: this.#closed.signal });
  }

  /** Throws the driver's error if the database does not respond. */
  async open(): Promise<void> {
    await this.#client.connect();
    await this.#client.query('select 1');
  }

  /** Resolves when the connection is lost or does not respond. Whether that is an outage, the next one shows. */
  async untilLost(): Promise<void> {
    for (let checks = 0; checks < CHECKS_PER_CONNECTION; checks += 1) {
      await pause(CHECK_INTERVAL_MS, this.#closed.signal);
      if (this.#closed.signal.aborted || !(await this.#responds())) return;
    }
  }

  /** Does not wait for the server, as `end` would. */
  close(): void {
    this.#closed.abort();
    (this.#client as pg.Client & Connected).connection.stream.destroy();
  }

  #responds(): Promise<boolean> {
    return this.#client.query('select 1').then(
      () => true,
      () => false,
    );
  }
}

interface Connected {
  connection: { stream: Socket };
}

/** Resolves after the time, or when it is aborted. It does not keep the process alive. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal, ref: false }).catch(() => {});
}

/** Code and message of the driver. For a host with several addresses, those of the first one. */
function causeOf(error: unknown): { code: string | undefined; message: string } {
  const { code, message } =
    error instanceof AggregateError ? error.errors[0] : (error as NodeJS.ErrnoException);
  return { code, message };
}
