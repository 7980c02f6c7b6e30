import pg, { type Pool, type PoolClient } from 'pg';
import { type Log, logged } from '../common/log.ts';
import { pause } from '../common/pause.ts';
import { CONNECTION_OPTIONS, type ConnectionSettings, prepareConnection } from '../db/connections.ts';
import { closeAtOnce } from '../db/query.ts';
import { ConfigurationError, DatabaseUnavailableError } from '../errors.ts';
import { watchPool } from '../metrics/metrics.ts';
import { type StandbyState, standbyState } from './standby-state.ts';

/** Milliseconds for which the state of a connection is used again. */
const FRESH_MS = 1_000;
/** Requests wait this long for a connection, and for its state. */
const TIMEOUT_MS = 1_000;
const PROBE_INTERVAL_MS = 1_000;
/** A read that takes longer may wait for a server that no longer responds. */
const LONG_READ_MS = 2_000;

export interface ReplicaOptions {
  url: string;
  /** Host and port, for the log. */
  address: string;
  /** The system identifier of the primary. */
  cluster: string;
  /** Maximum number of connections. */
  max: number;
  log: Pick<Log, 'info' | 'warn'>;
  /** Checks over a connection of its own that the replica can be used. */
  inspect(): Promise<ConnectionSettings>;
}

/** Why a replica serves no read. */
export type Refusal = 'behind' | 'lagging' | 'unavailable';

/**
 * One read replica with its connections. After a failure it is not used until a check in the background
 * succeeds, so no request waits for it.
 */
export class Replica {
  readonly #options: ReplicaOptions;
  readonly #connections = new Set<PoolClient>();
  /** Connections that are reading, with the time of their check-out. */
  readonly #reading = new Map<PoolClient, number>();
  /**
   * By connection and not by replica: behind a proxy, two connections may lead to different servers.
   */
  readonly #states = new WeakMap<PoolClient, StandbyState & { checkedAt: number }>();
  readonly #stop = new AbortController();
  #pool: Pool | undefined;
  #unwatch: () => void = () => {};
  #available = false;
  /** `performance.now()` when the replica went away. */
  #awaySince: number | undefined;

  private constructor(options: ReplicaOptions) {
    this.#options = options;
  }

  /** Throws ConfigurationError for a wrong URL. A replica that cannot be used yet is checked again later. */
  static async open(options: ReplicaOptions): Promise<Replica> {
    const replica = new Replica(options);
    try {
      await replica.#inspect();
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      replica.#logAway(error);
      void replica.#probe(PROBE_INTERVAL_MS);
    }
    return replica;
  }

  get isAvailable(): boolean {
    return this.#available;
  }

  /** Returns a connection whose next snapshot contains all commits up to `required`. */
  async connect(required: bigint): Promise<PoolClient | Refusal> {
    const client = await this.#checkOut();
    if (!client) return 'unavailable';
    const state = await this.#stateOf(client, required).catch(() => undefined);
    if (!state?.isStandby) {
      client.release(true);
      this.#suspend();
      return 'unavailable';
    }
    if (state.replayed >= required && !state.isLagging) return client;
    client.release();
    return state.replayed < required ? 'behind' : 'lagging';
  }

  async close(): Promise<void> {
    this.#stop.abort();
    this.#unwatch();
    await this.#pool?.end();
  }

  async #checkOut(): Promise<PoolClient | undefined> {
    if (!this.#available) return undefined;
    try {
      return await this.#pool?.connect();
    } catch {
      this.#suspend();
      return undefined;
    }
  }

  /** What was replayed stays replayed, so only a position beyond it needs another check. */
  async #stateOf(client: PoolClient, required: bigint): Promise<StandbyState> {
    const known = this.#states.get(client);
    if (known && known.replayed >= required && performance.now() - known.checkedAt < FRESH_MS) return known;
    const state = await inTime(standbyState(client, this.#options.cluster));
    this.#states.set(client, { ...state, checkedAt: performance.now() });
    return state;
  }

  async #inspect(): Promise<void> {
    const settings = await this.#options.inspect();
    if (this.#stop.signal.aborted) return;
    this.#pool ??= this.#openPool(settings);
    this.#available = true;
  }

  #openPool(settings: ConnectionSettings): Pool {
    const pool = new pg.Pool({
      connectionString: this.#options.url,
      application_name: 'customer-graph replica',
      max: this.#options.max,
      ...CONNECTION_OPTIONS,
      connectionTimeoutMillis: TIMEOUT_MS,
      onConnect: (client) => prepareConnection(client, settings),
    });
    // An idle connection is lost when the replica goes away, so that is noticed without any request.
    pool.on('error', () => this.#suspend());
    pool.on('connect', (client) => this.#connections.add(client));
    pool.on('remove', (client) => this.#connections.delete(client));
    pool.on('acquire', (client) => this.#reading.set(client, performance.now()));
    pool.on('release', (error, client) => {
      this.#reading.delete(client);
      // The connection was lost in use, for example while the transaction of an answered request was ended.
      if (error instanceof Error) this.#suspend();
    });
    this.#unwatch = watchPool(pool);
    void this.#checkDuringLongReads();
    return pool;
  }

  /** A server that stops responding does not end its connections. */
  async #checkDuringLongReads(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      await pause(PROBE_INTERVAL_MS, this.#stop.signal);
      const [oldest = Number.POSITIVE_INFINITY] = this.#reading.values();
      if (!this.#available || performance.now() - oldest < LONG_READ_MS) continue;
      await this.#options.inspect().catch((error) => {
        if (!this.#available) return;
        this.#available = false;
        this.#endReads(error);
        void this.#probe(PROBE_INTERVAL_MS);
      });
    }
  }

  #suspend(): void {
    if (!this.#available) return;
    this.#available = false;
    void this.#probe();
  }

  /** Checks until the replica can be used again. */
  async #probe(delay = 0): Promise<void> {
    await pause(delay, this.#stop.signal);
    while (!(this.#available || this.#stop.signal.aborted)) {
      try {
        await this.#inspect();
        if (this.#available) this.#logBack();
      } catch (error) {
        this.#endReads(error);
        await pause(PROBE_INTERVAL_MS, this.#stop.signal);
      }
    }
  }

  /** Reads that still wait for the replica fail now, and are executed on the primary. */
  #endReads(error: unknown): void {
    this.#logAway(error);
    for (const client of this.#connections) closeAtOnce(client);
  }

  #logAway(error: unknown): void {
    if (this.#awaySince !== undefined || this.#stop.signal.aborted) return;
    this.#awaySince = performance.now();
    this.#options.log.warn(
      { replica: this.#options.address, reason: reasonOf(error) },
      'a read replica cannot be used; its reads go to the primary',
    );
  }

  #logBack(): void {
    if (this.#awaySince === undefined) return;
    const seconds = Math.round((performance.now() - this.#awaySince) / 100) / 10;
    this.#awaySince = undefined;
    this.#options.log.info({ replica: this.#options.address, seconds }, 'the read replica can be used again');
  }
}

function reasonOf(error: unknown): string {
  const isOneLine = error instanceof ConfigurationError || error instanceof DatabaseUnavailableError;
  return isOneLine ? error.message : logged(error).name;
}

/** Rejects if there is no result in time. A result that arrived while this process was busy is in time. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fail = () => reject(new Error('timeout: the replica does not answer'));
    timer = setTimeout(() => setImmediate(fail), TIMEOUT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
