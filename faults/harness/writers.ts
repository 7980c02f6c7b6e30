import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Answer, Caller } from './caller.ts';

const WRITE = `mutation Write($input: UpdatePersonCustomerInput!) {
  updatePersonCustomer(input: $input) { customer { version } userErrors { code } } }`;

/** A write that the server acknowledged. */
interface Acknowledged {
  customerId: string;
  key: string;
  number: number;
  version: number;
  /** `performance.now()` when it was first sent. */
  sentAt?: number;
  /** `performance.now()` when it was acknowledged. */
  doneAt?: number;
}

/** Returns ids of demo persons with a residential address, which the writes change. */
export async function writableCustomers(caller: Caller, count: number): Promise<string[]> {
  const { data } = await caller.ask(
    '{ customers(first: 100, filter: { type: PERSON }) { nodes { id addresses { purpose } } } }',
  );
  const found = data.customers.nodes.filter(({ addresses }: { addresses: { purpose: string }[] }) =>
    addresses.some(({ purpose }) => purpose === 'RESIDENTIAL'),
  );
  assert.ok(found.length >= count, `the demo has ${found.length} such customers`);
  return found.slice(0, count).map(({ id }: { id: string }) => id);
}

/** Sends a write that changes two tables and stores `number` in both. */
export function write(caller: Caller, customerId: string, key: string, number: number): Promise<Answer> {
  const email = `write-${number}@example.com`;
  return caller.ask(WRITE, {
    input: { customerId, idempotencyKey: key, email, addressLine1: `${number} Road` },
  });
}

/** Returns the version of an acknowledged write, or undefined if the write failed or its outcome is unknown. */
export function versionOf({ status, data }: Answer): number | undefined {
  const payload = data?.updatePersonCustomer;
  if (status !== 200 || !payload) return undefined;
  if (payload.userErrors.length > 0) {
    const codes = payload.userErrors.map(({ code }: { code: string }) => code);
    // An earlier attempt with the same key is still running.
    if (codes.join() === 'IDEMPOTENCY_IN_PROGRESS') return undefined;
    throw new Error(`a write was rejected: ${codes}`);
  }
  return payload.customer.version;
}

/** Concurrent writers. Each retries a write with its idempotency key until it is acknowledged. */
export class Writers {
  readonly #caller: Caller;
  readonly #customers: readonly string[];
  readonly #count: number;
  readonly #ending = new AbortController();
  readonly done: Acknowledged[] = [];
  failed = 0;
  /** The number of responses by status. A 503 without `Retry-After` is counted as a status of its own. */
  readonly statuses = new Map<string, number>();
  #numbers = 0;
  #work: Promise<void>[] = [];

  constructor(caller: Caller, customers: readonly string[], count: number) {
    this.#caller = caller;
    this.#customers = customers;
    this.#count = count;
  }

  start(): void {
    this.#work = Array.from({ length: this.#count }, (_, index) => this.#write(index));
  }

  /** Stops after each writer has finished its current write. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await Promise.all(this.#work);
  }

  /**
   * Waits for the first acknowledgement of a write that is sent from now on. Returns the milliseconds until
   * then.
   */
  async untilNext(): Promise<number> {
    const now = performance.now();
    while (!this.done.some(({ sentAt = 0 }) => sentAt > now)) await sleep(5);
    return performance.now() - now;
  }

  /**
   * Returns the largest time between two acknowledgements since then, in milliseconds. A write that was sent
   * just before may be acknowledged just after, so the time since the last request alone says nothing.
   */
  interruptionSince(start: number): number {
    const times = this.done.map(({ doneAt = 0 }) => doneAt).filter((time) => time > start);
    return Math.max(...times.map((time, index) => time - (times[index - 1] ?? start)));
  }

  #countStatus({ status, retryAfter }: Answer): void {
    const name = status === 503 && retryAfter === null ? '503 without Retry-After' : String(status);
    this.statuses.set(name, (this.statuses.get(name) ?? 0) + 1);
  }

  async #write(index: number): Promise<void> {
    while (!this.#ending.signal.aborted) {
      this.#numbers += 1;
      const number = this.#numbers;
      // Each writer has its own customer; every third write goes to a customer that all writers share.
      const customerId = this.#customers[number % 3 === 0 ? 0 : 1 + index] ?? '';
      const key = randomUUID();
      const sentAt = performance.now();
      for (;;) {
        const answer = await write(this.#caller, customerId, key, number);
        this.#countStatus(answer);
        const version = versionOf(answer);
        if (version !== undefined) {
          this.done.push({ customerId, key, number, version, sentAt, doneAt: performance.now() });
          break;
        }
        this.failed += 1;
        await sleep(20);
      }
    }
  }
}

interface Entry {
  customer: string;
  version: number;
  at: string;
  changes: [path: string[], before: unknown, after: unknown][];
}

/** Throws unless the database contains exactly the acknowledged writes. */
export async function requireAll(database: pg.Client, done: readonly Acknowledged[]): Promise<void> {
  const customers = [...new Set(done.map(({ customerId }) => customerId))];
  const { rows: entries } = await database.query<Entry>(
    `select customer_id as customer, version, at::text, changes from journal_entry where customer_id = any($1) order by customer_id, version`,
    [customers],
  );
  const { rows: states } = await database.query(
    `select c.id, c.version, c.contact_email as email, a.line1 from customer c
      join address a on a.customer_id = c.id and a.purpose = 'RESIDENTIAL' where c.id = any($1)`,
    [customers],
  );
  for (const id of customers) {
    const own = entries.filter(({ customer }) => customer === id);
    assert.deepEqual(
      own.map(({ version }) => version),
      own.map((_, index) => index + 1),
      'the journal of a customer contains all versions in order',
    );
    assert.deepEqual(
      own.map(({ at }) => at).toSorted(),
      own.map(({ at }) => at),
      'the timestamps of the journal increase',
    );
    const writes = done.filter(({ customerId }) => customerId === id);
    assert.equal(own.length - 1, writes.length, 'the journal contains each write exactly once');
    for (const { version, number } of writes) {
      const text = JSON.stringify(own[version - 1]?.changes);
      assert.ok(
        text?.includes(`"write-${number}@example.com"`),
        'the journal entry of a write contains its e-mail address',
      );
      assert.ok(text.includes(`"${number} Road"`), 'the journal entry of a write contains its address line');
    }
    const last = writes.toSorted((a, b) => a.version - b.version).at(-1);
    const state = states.find((row) => row.id === id);
    assert.deepEqual(
      [state?.version, state?.email, state?.line1],
      [last?.version, `write-${last?.number}@example.com`, `${last?.number} Road`],
      'the customer has the values of the last write',
    );
  }
}

/** Sends writes again. Throws if one returns another version than before or writes again. */
export async function requireReplays(
  caller: Caller,
  database: pg.Client,
  done: readonly Acknowledged[],
): Promise<void> {
  const count = async () => {
    const { rows } = await database.query('select count(*)::int as count from journal_entry');
    return rows[0].count as number;
  };
  const before = await count();
  for (const { customerId, key, number, version } of done) {
    assert.equal(
      versionOf(await write(caller, customerId, key, number)),
      version,
      'a replay returns the first response',
    );
  }
  assert.equal(await count(), before, 'a replay writes nothing');
}
