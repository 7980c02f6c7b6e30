import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { connect, type Login } from './connection.ts';
import { poll } from './poll.ts';

// The lock means "a running server owns this database". PostgreSQL releases it when the connection that holds
// it ends, including when the owner is killed. The number only has to differ from those of other locks.
const OWNER_LOCK = 0x63_67_01;

/** Until PostgreSQL notices that a killed owner's connection is gone, the lock is still held. */
export const RELEASE_MS = 2000;

/** A server that has just started its database has this long to take the lock. */
const GRACE_MS = 3000;

const RETAKE_EVERY_MS = 200;

/** The lock, held by its own connection until it is released. */
export class Ownership {
  readonly #login: Login;
  readonly #isOver: () => boolean;
  #client: Client | undefined;
  #released = false;

  /** Returns undefined if another process owns the database. */
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
    // A database that ends meanwhile is not owned either.
    const locked = await tryLock(client).catch(() => false);
    if (locked && !this.#released) client.once('end', () => void this.#retake());
    else await client.end().catch(() => {});
    return locked;
  }

  /**
   * PostgreSQL closes all connections when one of its processes crashes, while the postmaster keeps running.
   */
  async #retake(): Promise<void> {
    while (!this.#released && !this.#isOver()) {
      if (await this.#take().catch(() => false)) return;
      await delay(RETAKE_EVERY_MS);
    }
  }
}

/** Tries to take the lock for the connection. */
export async function tryLock(client: Client, timeoutMs = RELEASE_MS): Promise<boolean> {
  return poll(async () => {
    const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [
      OWNER_LOCK,
    ]);
    return rows[0]?.locked === true;
  }, timeoutMs);
}

/** Waits until a database that has just started has an owner, or has had enough time to get one. */
export async function waitForOwner(client: Client): Promise<void> {
  await poll(async () => {
    const { rows } = await client.query<{ done: boolean }>(
      `select pg_postmaster_start_time() < clock_timestamp() - make_interval(secs => $1)
        or exists (select from pg_locks where locktype = 'advisory' and classid = 0 and objid = $2) as done`,
      [GRACE_MS / 1000, OWNER_LOCK],
    );
    return rows[0]?.done === true;
  }, GRACE_MS);
}
