import type { Pool } from 'pg';
import { v7 } from 'uuid';
import { carriedItem, carryingRow } from '../aggregate/aggregate-rows.ts';
import type { DocumentTables } from '../aggregate/aggregate-tables.ts';
import { blankDocument, type Collection, type CustomerDocument } from '../aggregate/customer-aggregate.ts';
import type { System, Target } from '../aggregate/customer-selector.ts';
import { ReferenceMoved } from '../aggregate/load-aggregate.ts';
import type { Errand } from '../db/query-context.ts';
import type { Statement } from '../db/statement.ts';
import { CallerError } from '../errors.ts';
import type { StoredChange } from '../journal/changes.ts';
import { changesBetween } from '../journal/changes.ts';
import { insertEntry } from '../journal/entries.ts';
import { journalEntries } from '../metrics/metrics.ts';
import type { Tree } from '../update/presence.ts';
import { type Problem, problem, withoutTelling } from '../update/problem.ts';
import { refused, type Write, type Written } from './command.ts';
import { writeStatements } from './diff-statements.ts';
import { complete } from './fill-defaults.ts';
import { type Claim, claim, claimOf, keepClaim, refusalOfKey, whileBusy } from './idempotency.ts';
import { lockCustomer } from './lock-aggregate.ts';
import { isReferenceOf, takenReferences } from './unique-references.ts';
import { inTransaction, type Transaction } from './write-transaction.ts';

/** Who writes, and through what: the journal says it. */
export interface Caller {
  organizationId: string;
  /** The credential. */
  actor: string;
  /** The user for whom it acts. */
  actorUserId: string | null;
  /** Whether personal values are shown to it. */
  personal: boolean;
  /** The system through whose surface the write comes; null for the graph. */
  system: System | null;
  requestId: string;
}

/** What every write may carry beside what it writes. */
export interface Envelope {
  expectedVersion?: Expected | null;
  idempotencyKey?: string | null;
  /** What else was sent: with the same key and something else it is another request. */
  besides?: Tree;
}

/** The versions of which the customer must have one; 0 is a customer that is not there, and `any` one that is. */
export type Expected = number | readonly number[] | 'any';

/** How often a write is tried again that PostgreSQL broke off because of another one. */
const MOST_RETRIES = 3;

/**
 * Writes of one caller. Each is one transaction: the customer is locked, the version checked, the new state computed, and
 * then refused or written with its entry of the journal. What is answered is what was written.
 */
export class Writer {
  readonly #pool: Pool;
  readonly #tables: DocumentTables;
  readonly #caller: Caller;
  readonly #errand: Errand;

  constructor(pool: Pool, tables: DocumentTables, caller: Caller, errand: Errand) {
    this.#pool = pool;
    this.#tables = tables;
    this.#caller = caller;
    this.#errand = errand;
  }

  /** `shown` are the lists that the answer will show, so that it shows them as of this version. */
  async write(write: Write, sent: Tree & Envelope, shown: Iterable<Collection> = []): Promise<Written> {
    const { idempotencyKey, expectedVersion = null, besides = {}, ...input } = sent;
    const lists = new Set([...write.lists, ...shown]);
    const order = { write, input, expectedVersion, lists };
    if (idempotencyKey == null)
      return this.#retrying((transaction) => this.#perform(transaction, order, null));
    const unusable = refusalOfKey(idempotencyKey);
    if (unusable) return refused([unusable]);
    const key = claimOf(this.#caller, idempotencyKey, write.operation, {
      expectedVersion,
      besides,
      ...input,
    });
    return whileBusy(key, () =>
      this.#retrying(async (transaction) => {
        const earlier = await claim(transaction, key, write);
        return earlier ?? this.#perform(transaction, order, key);
      }),
    );
  }

  async #retrying<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let retries = 0; ; retries += 1) {
      try {
        return await inTransaction(this.#pool, this.#caller.organizationId, this.#errand, work);
      } catch (error) {
        if (!isPassing(error)) throw error;
        if (retries === MOST_RETRIES) throw new CallerError('SERVICE_UNAVAILABLE');
      }
    }
  }

  async #perform(transaction: Transaction, order: Order, key: Claim | null): Promise<Written> {
    const { write, input, expectedVersion, lists } = order;
    const { organizationId } = this.#caller;
    const target = write.target(input);
    const wanted = { lists, item: write.item?.(input) ?? null };
    const stored = await lockCustomer(transaction, this.#tables, organizationId, target, wanted);
    const obstacle = obstacleTo(write, target, stored, expectedVersion);
    if (obstacle) return refused([obstacle]);
    const at = laterThan(stored);
    const occasion = { at, pii: this.#caller.personal ? 'shown' : 'withheld' } as const;
    const change = write.change(stored ?? newDocument(write, target, at), input, occasion);
    const taken = await takenReferences(transaction, organizationId, stored, change.document);
    // Somebody made the customer since it was looked for.
    if (!stored && taken.some((reference) => isReferenceOf(target, reference))) throw new ReferenceMoved();
    const problems = [...change.problems, ...taken.map((reference) => refusalOf(write, input, reference))];
    if (problems.length > 0) return refused(this.#caller.personal ? problems : withoutTelling(problems));
    const outcome = {
      ...settle(stored, complete(change.document, at), at),
      stored,
      itemId: change.itemId ?? null,
    };
    await transaction.commit(this.#statements(write, outcome, key));
    if (outcome.changes.length > 0)
      journalEntries.inc({
        system: (this.#caller.system ?? 'graph').toLowerCase(),
        operation: write.operation,
      });
    return answerWith(write, outcome);
  }

  #statements(write: Write, { stored, document, changes, itemId }: Outcome, key: Claim | null): Statement[] {
    const { id: customerId, version, updatedAt: at } = document;
    const { organizationId } = this.#caller;
    const entry = { ...this.#caller, customerId, version, at, operation: write.operation, changes };
    const kept = { customerId, version, created: stored === null, itemId };
    const written =
      changes.length === 0
        ? []
        : [
            ...writeStatements(this.#tables, { organizationId, customerId }, stored, document),
            insertEntry(entry),
          ];
    return [...written, ...(key ? [keepClaim(key, kept)] : [])];
  }
}

/** A write with what it is about. */
interface Order {
  write: Write;
  input: Tree;
  expectedVersion: Expected | null;
  lists: ReadonlySet<Collection>;
}

/** What a write has come to, before it is committed. */
interface Outcome {
  stored: CustomerDocument | null;
  document: CustomerDocument;
  changes: StoredChange[];
  itemId: string | null;
}

/** Deadlock, serialization, a reference that another write took or moved at the same moment: the next attempt sees what is. */
function isPassing(error: unknown): boolean {
  if (error instanceof ReferenceMoved) return true;
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === '40P01' || code === '40001') return true;
  return code === '23505' && constraint === 'customer_reference_one_customer';
}

/** Why a write cannot even be tried. */
function obstacleTo(
  write: Write,
  target: Target,
  stored: CustomerDocument | null,
  expectedVersion: Expected | null,
): Problem | null {
  const { type, targetPath = ['customerId'] } = write;
  if (stored ? stored.erasedAt !== null : target.by === 'id') return problem('NOT_FOUND', targetPath);
  if (stored && type && stored.type !== type) return problem('WRONG_TYPE', targetPath);
  const currentVersion = stored?.version ?? 0;
  if (expectedVersion === null || isExpected(expectedVersion, currentVersion)) return null;
  return problem('CONFLICT', ['expectedVersion'], { currentVersion });
}

function isExpected(expected: Expected, version: number): boolean {
  return expected === 'any' ? version > 0 : [expected].flat().includes(version);
}

function refusalOf(write: Write, input: Tree, reference: Tree): Problem {
  if (!write.referencePath)
    throw new Error(`${write.operation} gives references and must say where they stand`);
  return problem('REFERENCE_TAKEN', write.referencePath(input, reference));
}

function newDocument(write: Write, target: Target, at: string): CustomerDocument {
  if (!write.type) throw new Error(`${write.operation} makes customers and must say of which type`);
  const document = blankDocument(v7(), write.type, at);
  if (target.by !== 'reference') return document;
  return { ...document, references: [{ id: v7(), system: target.system, value: target.value }] };
}

/** Now, or the last change where the clock is behind: versions and instants go the same way. */
function laterThan(stored: CustomerDocument | null): string {
  const now = new Date().toISOString();
  return stored && stored.updatedAt > now ? stored.updatedAt : now;
}

/** The next version, where anything changed. */
function settle(stored: CustomerDocument | null, next: CustomerDocument, at: string) {
  const changes = changesBetween(stored, next);
  if (changes.length === 0) return { changes, document: next };
  return { changes, document: { ...next, version: (stored?.version ?? 0) + 1, updatedAt: at } };
}

function answerWith(write: Write, { stored, document, itemId }: Outcome): Written {
  const created = stored === null;
  const customer = carryingRow(document, { whole: created });
  const item = itemId && write.itemList ? carriedItem(customer, write.itemList, itemId) : null;
  return { customer, item, itemId, created, problems: [] };
}
