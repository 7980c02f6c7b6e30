import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Answer, Caller } from './caller.ts';

const WRITE = `mutation Write($input: UpdatePersonCustomerInput!) {
  updatePersonCustomer(input: $input) { customer { version } userErrors { code } } }`;

/** A write that the server said was done. */
interface Acknowledged {
  customerId: string;
  key: string;
  number: number;
  version: number;
  /** When it was first sent, on the clock of `performance`. */
  sentAt?: number;
}

/** Persons of the demo with an address of their own, which writes can change. */
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

/** One write, which changes two tables and says the same in both. */
export function write(caller: Caller, customerId: string, key: string, number: number): Promise<Answer> {
  const email = `write-${number}@example.com`;
  return caller.ask(WRITE, {
    input: { customerId, idempotencyKey: key, email, addressLine1: `${number} Road` },
  });
}

/** The version that a write was answered with; undefined where it was not done, as far as is known. */
export function versionOf({ status, data }: Answer): number | undefined {
  const payload = data?.updatePersonCustomer;
  if (status !== 200 || !payload) return undefined;
  if (payload.userErrors.length > 0) {
    const codes = payload.userErrors.map(({ code }: { code: string }) => code);
    // The one before is still at it.
    if (codes.join() === 'IDEMPOTENCY_IN_PROGRESS') return undefined;
    throw new Error(`a write was refused: ${codes}`);
  }
  return payload.customer.version;
}

/** Writers who send each write again, with its key, until it was done. */
export class Writers {
  readonly #caller: Caller;
  readonly #customers: readonly string[];
  readonly #count: number;
  readonly #ending = new AbortController();
  readonly done: Acknowledged[] = [];
  failed = 0;
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

  /** Lets each finish the write that it is at. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await Promise.all(this.#work);
  }

  /** Settles when a write was done that is sent from now on, with the milliseconds that it took. */
  async untilNext(): Promise<number> {
    const now = performance.now();
    while (!this.done.some(({ sentAt = 0 }) => sentAt > now)) await sleep(5);
    return performance.now() - now;
  }

  async #write(index: number): Promise<void> {
    while (!this.#ending.signal.aborted) {
      this.#numbers += 1;
      const number = this.#numbers;
      // Each has a customer of its own, and every third write is to one that all write.
      const customerId = this.#customers[number % 3 === 0 ? 0 : 1 + index] ?? '';
      const key = randomUUID();
      const sentAt = performance.now();
      for (;;) {
        const version = versionOf(await write(this.#caller, customerId, key, number));
        if (version !== undefined) {
          this.done.push({ customerId, key, number, version, sentAt });
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

/** Throws where the database does not have exactly what was acknowledged. */
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
      'the journal of a customer has all versions in order',
    );
    assert.deepEqual(
      own.map(({ at }) => at).toSorted(),
      own.map(({ at }) => at),
      'and their instants too',
    );
    const writes = done.filter(({ customerId }) => customerId === id);
    assert.equal(own.length - 1, writes.length, 'each write is in the journal once, and nothing else');
    for (const { version, number } of writes) {
      const text = JSON.stringify(own[version - 1]?.changes);
      assert.ok(
        text?.includes(`"write-${number}@example.com"`),
        'an acknowledged write has its e-mail address',
      );
      assert.ok(text.includes(`"${number} Road"`), 'and its address');
    }
    const last = writes.toSorted((a, b) => a.version - b.version).at(-1);
    const state = states.find((row) => row.id === id);
    assert.deepEqual(
      [state?.version, state?.email, state?.line1],
      [last?.version, `write-${last?.number}@example.com`, `${last?.number} Road`],
      'the customer is as the last write left it',
    );
  }
}

/** Throws where a write that is sent again is not answered as it was, or is done again. */
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
      'a replay has its first answer',
    );
  }
  assert.equal(await count(), before, 'a replay writes nothing');
}
