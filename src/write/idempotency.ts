import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { rowOfAggregate, rowOfItem } from '../aggregate/aggregate-rows.ts';
import { newId } from '../common/new-id.ts';
import type { Statement } from '../db/statement.ts';
import { replay } from '../journal/changes.ts';
import { entriesUntilVersion, parseEntries } from '../journal/entries.ts';
import { type Problem, problem } from '../update/problem.ts';
import { type Command, rejected, type WriteOutcome } from './command.ts';
import type { WriteTransaction } from './write-transaction.ts';

/** Lifetime of an idempotency key, in hours. */
export const KEY_HOURS = 24;
/** How long a duplicate request waits for the first one, in milliseconds. */
const MAX_WAIT_MS = 5_000;
/** Pauses between two checks of a key that another process holds, in milliseconds. */
const FIRST_PAUSE_MS = 10;
const MAX_PAUSE_MS = 200;
const MAX_KEY_CHARACTERS = 255;

/** A key and the request that uses it. Both are hashed, so that neither can be read from the database. */
export interface IdempotencyClaim {
  organizationId: string;
  actor: string;
  keyHash: Buffer;
  requestHash: Buffer;
}

/** Returns a problem unless the key has 1 to 255 characters. */
export function keyProblem(key: string): Problem | null {
  if (key === '') return problem('EMPTY', ['idempotencyKey']);
  return [...key].length > MAX_KEY_CHARACTERS
    ? problem('TOO_LONG', ['idempotencyKey'], { limit: MAX_KEY_CHARACTERS })
    : null;
}

export function claimOf(
  caller: { organizationId: string; actor: string; system: string | null },
  key: string,
  operation: string,
  input: unknown,
): IdempotencyClaim {
  return {
    organizationId: caller.organizationId,
    actor: caller.actor,
    keyHash: createHash('sha256').update(key).digest(),
    requestHash: createHash('sha256')
      .update(canonical([caller.system, operation, input]))
      .digest(),
  };
}

/** Serializes a value as JSON with sorted property names, so that their order does not change the hash. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

/**
 * Tries to take the idempotency key for this transaction. Returns the stored outcome if the key was used
 * before, `busy` if another request holds it, or null if the caller may write.
 */
export async function tryAcquireKey(
  transaction: WriteTransaction,
  claim: IdempotencyClaim,
  command: Command,
): Promise<WriteOutcome | 'busy' | null> {
  const { organizationId, actor, keyHash, requestHash } = claim;
  const [[locked], [stored]] = (await transaction.run([
    { text: 'select pg_try_advisory_xact_lock($1::bigint)', values: [lockNumber(claim)] },
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
  if (!hash.equals(requestHash)) return rejected([problem('IDEMPOTENCY_KEY_REUSED', ['idempotencyKey'])]);
  const [[row] = []] = await transaction.run([
    entriesUntilVersion(organizationId, customerId, version),
    lockKey(claim),
  ]);
  await transaction.commit();
  return { ...storedOutcome(row?.[0], command, itemId), created };
}

/**
 * Locks the row of a key, so that the replay is a write and its commit waits for the synchronous standby as well.
 * Otherwise a replay could acknowledge a write whose own commit was cut off before the standby confirmed it.
 */
function lockKey({ organizationId, actor, keyHash }: IdempotencyClaim): Statement {
  return {
    text: 'select 1 from idempotency_key where organization_id = $1 and actor = $2 and key_hash = $3 for key share',
    values: [organizationId, actor, keyHash],
  };
}

/** Rebuilds the first outcome from journal entries: the customer in the version that was written then. */
function storedOutcome(
  entriesJson: unknown,
  command: Command,
  itemId: string | null,
): Omit<WriteOutcome, 'created'> {
  const aggregate = replay(parseEntries(entriesJson));
  if (!aggregate) throw new Error('the journal of the customer has no initial entry');
  const customer = rowOfAggregate(aggregate, { complete: true });
  const item = itemId && command.itemList ? rowOfItem(customer, command.itemList, itemId) : null;
  return { customer, item, itemId, problems: [] };
}

/** Returns the number of the advisory lock for a key: 64 bits of its hash. */
function lockNumber({ organizationId, actor, keyHash }: IdempotencyClaim): string {
  const hash = createHash('sha256').update(organizationId).update(actor).update(keyHash).digest();
  return hash.readBigInt64BE().toString();
}

/** Builds the statement that stores a key with its result. It replaces an expired row of the same key. */
export function storeKey(
  { organizationId, actor, keyHash, requestHash }: IdempotencyClaim,
  { customerId, version, created, itemId }: StoredResult,
): Statement {
  return {
    text: `insert into idempotency_key
        (organization_id, id, actor, key_hash, request_hash, customer_id, version, created, item, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now())
      on conflict (organization_id, actor, key_hash) do update
        set request_hash = excluded.request_hash, customer_id = excluded.customer_id, version = excluded.version,
            created = excluded.created, item = excluded.item, created_at = excluded.created_at`,
    values: [organizationId, newId(), actor, keyHash, requestHash, customerId, version, created, itemId],
  };
}

interface StoredResult {
  customerId: string;
  version: number;
  created: boolean;
  itemId: string | null;
}

/** Requests in progress in this process, by the number of their lock. */
const inProgress = new Map<string, Promise<unknown>>();

/**
 * Runs the attempt, and waits while another request holds the same key. Requests of the same process wait for
 * each other's promise. Requests of other processes are detected by polling the database. No connection is
 * held while waiting. Returns IDEMPOTENCY_IN_PROGRESS after `MAX_WAIT_MS`.
 */
export async function waitForDuplicate(
  claim: IdempotencyClaim,
  attempt: () => Promise<WriteOutcome | 'busy'>,
): Promise<WriteOutcome> {
  const lock = lockNumber(claim);
  const deadline = performance.now() + MAX_WAIT_MS;
  for (let pause = FIRST_PAUSE_MS; performance.now() < deadline; ) {
    const other = inProgress.get(lock);
    if (other) {
      await Promise.race([other, sleep(deadline - performance.now(), undefined, { ref: false })]);
      continue;
    }
    const outcome = await runExclusively(lock, attempt);
    if (outcome !== 'busy') return outcome;
    await sleep(pause * (0.5 + Math.random()));
    pause = Math.min(pause * 1.5, MAX_PAUSE_MS);
  }
  return rejected([problem('IDEMPOTENCY_IN_PROGRESS', ['idempotencyKey'])]);
}

async function runExclusively<T>(lock: string, attempt: () => Promise<T>): Promise<T> {
  const work = attempt();
  // Waiting requests need to know only that this one has ended, not whether it failed.
  inProgress.set(
    lock,
    work.catch(() => undefined),
  );
  try {
    return await work;
  } finally {
    inProgress.delete(lock);
  }
}
