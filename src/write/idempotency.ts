import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 } from 'uuid';
import { carriedItem, carryingRow } from '../aggregate/aggregate-rows.ts';
import type { Statement } from '../db/statement.ts';
import { rebuild } from '../journal/changes.ts';
import { entriesUntilVersion, stepsOf } from '../journal/entries.ts';
import { type Problem, problem } from '../update/problem.ts';
import { refused, type Write, type Written } from './command.ts';
import type { Transaction } from './write-transaction.ts';

/** How long a key lives, in hours. */
export const KEY_HOURS = 24;
/** How long a duplicate waits for the first, in milliseconds. */
const PATIENCE = 5_000;
/** Between two looks at a key that another process works on, in milliseconds. */
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 200;
const LONGEST_KEY = 255;

/** A key as it is kept: what it was and what was sent with it cannot be read from it. */
export interface Claim {
  organizationId: string;
  actor: string;
  keyHash: Buffer;
  requestHash: Buffer;
}

/** A key has 1 to 255 characters. */
export function refusalOfKey(key: string): Problem | null {
  if (key === '') return problem('EMPTY', ['idempotencyKey']);
  return [...key].length > LONGEST_KEY
    ? problem('TOO_LONG', ['idempotencyKey'], { limit: LONGEST_KEY })
    : null;
}

export function claimOf(
  caller: { organizationId: string; actor: string; system: string | null },
  key: string,
  operation: string,
  input: unknown,
): Claim {
  return {
    organizationId: caller.organizationId,
    actor: caller.actor,
    keyHash: createHash('sha256').update(key).digest(),
    requestHash: createHash('sha256')
      .update(canonical([caller.system, operation, input]))
      .digest(),
  };
}

/** The same text for the same values, in whatever order their names were sent. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/**
 * Tries to be the one that works on a key until the end of the transaction: the answer of the one before, `busy` while
 * another one is at it, or null for whoever goes on to write.
 */
export async function claim(
  transaction: Transaction,
  key: Claim,
  write: Write,
): Promise<Written | 'busy' | null> {
  const { organizationId, actor, keyHash, requestHash } = key;
  const [[locked], [stored]] = (await transaction.run([
    { text: 'select pg_try_advisory_xact_lock($1::bigint)', values: [lockNumber(key)] },
    {
      text: `select request_hash, customer_id, version, created, item from idempotency_key
        where organization_id = $1 and actor = $2 and key_hash = $3 and created_at > now() - interval '${KEY_HOURS} hours'`,
      values: [organizationId, actor, keyHash],
    },
  ])) as [unknown[][], unknown[][]];
  if (!stored) return locked?.[0] === true ? null : 'busy';
  const [hash, customerId, version, created, itemId] = stored as [
    Buffer,
    string,
    number,
    boolean,
    string | null,
  ];
  if (!hash.equals(requestHash)) return refused([problem('IDEMPOTENCY_KEY_REUSED', ['idempotencyKey'])]);
  const [[row] = []] = await transaction.run([entriesUntilVersion(organizationId, customerId, version)]);
  return { ...answerOf(row?.[0], write, itemId), created };
}

/** What was answered first: the customer as it was then. */
function answerOf(aggregated: unknown, write: Write, itemId: string | null): Omit<Written, 'created'> {
  const document = rebuild(stepsOf(aggregated));
  if (!document) throw new Error('the journal of a customer lacks its beginning');
  const customer = carryingRow(document, { whole: true });
  const item = itemId && write.itemList ? carriedItem(customer, write.itemList, itemId) : null;
  return { customer, item, itemId, problems: [] };
}

/** 64 bits that stand for a key. */
function lockNumber({ organizationId, actor, keyHash }: Claim): string {
  const hash = createHash('sha256').update(organizationId).update(actor).update(keyHash).digest();
  return hash.readBigInt64BE().toString();
}

/** Keeps the key with what it was used for. One that is too old to count makes room. */
export function keepClaim(
  { organizationId, actor, keyHash, requestHash }: Claim,
  { customerId, version, created, itemId }: Kept,
): Statement {
  return {
    text: `insert into idempotency_key
        (id, organization_id, actor, key_hash, request_hash, customer_id, version, created, item, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now())
      on conflict (organization_id, actor, key_hash) do update
        set request_hash = excluded.request_hash, customer_id = excluded.customer_id, version = excluded.version,
            created = excluded.created, item = excluded.item, created_at = excluded.created_at`,
    values: [v7(), organizationId, actor, keyHash, requestHash, customerId, version, created, itemId],
  };
}

interface Kept {
  customerId: string;
  version: number;
  created: boolean;
  itemId: string | null;
}

/** Those that this process works on, by the number of their lock. */
const underWay = new Map<string, Promise<unknown>>();

/**
 * Waits while another request works on the same key, and tries then. Requests of this process wait for each other; of those
 * of others the database tells. Nothing of the database is held while waiting.
 */
export async function whileBusy(key: Claim, attempt: () => Promise<Written | 'busy'>): Promise<Written> {
  const lock = lockNumber(key);
  const giveUp = performance.now() + PATIENCE;
  for (let pause = FIRST_PAUSE; performance.now() < giveUp; ) {
    const other = underWay.get(lock);
    if (other) {
      await Promise.race([other, sleep(giveUp - performance.now(), undefined, { ref: false })]);
      continue;
    }
    const outcome = await alone(lock, attempt);
    if (outcome !== 'busy') return outcome;
    await sleep(pause * (0.5 + Math.random()));
    pause = Math.min(pause * 1.5, LONGEST_PAUSE);
  }
  return refused([problem('IDEMPOTENCY_IN_PROGRESS', ['idempotencyKey'])]);
}

async function alone<T>(lock: string, attempt: () => Promise<T>): Promise<T> {
  const work = attempt();
  // Whoever waits for it wants to know that it ended, and not how.
  underWay.set(
    lock,
    work.catch(() => undefined),
  );
  try {
    return await work;
  } finally {
    underWay.delete(lock);
  }
}
