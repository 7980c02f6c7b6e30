import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { connect, type Login } from './connection.ts';
import { poll } from './poll.ts';

// The lock means "a live server owns this database". PostgreSQL releases it by itself when the connection which
// holds it ends, so also when the owner is killed. The number only has to differ from that of other locks.
const OWNER_LOCK = 0x63_67_01;

/** Until PostgreSQL has noticed the end of a killed owner's connection, its lock is still held. */
export const RELEASE_MS = 2000;

/** A server which has just started its database gets this long to take the lock. */
const HEAD_START_MS = 3000;

const RETAKE_EVERY_MS = 200;

/** The lock, held through a connection of its own until it is released. */
export class Ownership {
  readonly #login: Login;
  readonly #isOver: () => boolean;
  #client: Client | undefined;
  #released = false;

  /** Undefined where another process owns the database. */
  static async take(login: Login, isOver: () => boolean): Promise<Ownership | undefined> {
    const ownership = new Ownership(login, isOver);
    return (await ownership.#take()) ? ownership : undefined;
  }

  private constructor(login: Login, isOver: () => boolean) {
    this.#login = login;
    this.#isOver = isOver;
  }

  async release(): Promise<void> {
    this.#released = true;
    await this.#client?.end().catch(() => {});
  }

  async #take(): Promise<boolean> {
    const client = await connect(this.#login);
    this.#client = client;
    // A database which ends meanwhile is not ours either.
    const locked = await tryLock(client).catch(() => false);
    if (locked && !this.#released) client.once('end', () => void this.#retake());
    else await client.end().catch(() => {});
    return locked;
  }

  /** PostgreSQL closes all connections when one of its processes crashes; the postmaster lives on. */
  async #retake(): Promise<void> {
    while (!this.#released && !this.#isOver()) {
      if (await this.#take().catch(() => false)) return;
      await delay(RETAKE_EVERY_MS);
    }
  }
}

/** Tries to take the lock, which the connection then holds. */
export async function tryLock(client: Client, timeoutMs = RELEASE_MS): Promise<boolean> {
  return poll(async () => {
    const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [
      OWNER_LOCK,
    ]);
    return rows[0]?.locked === true;
  }, timeoutMs);
}

/** Comes back when a database which has only just started has an owner, or has had the time to get one. */
export async function waitForOwner(client: Client): Promise<void> {
  await poll(async () => {
    const { rows } = await client.query<{ settled: boolean }>(
      `select pg_postmaster_start_time() < clock_timestamp() - make_interval(secs => $1)
        or exists (select from pg_locks where locktype = 'advisory' and classid = 0 and objid = $2) as settled`,
      [HEAD_START_MS / 1000, OWNER_LOCK],
    );
    return rows[0]?.settled === true;
  }, HEAD_START_MS);
}
