import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { v7 } from 'uuid';
import type { Statement } from '../db/statement.ts';
import { carriedItem, carryingRow } from '../document/carried.ts';
import { blankDocument, type Collection, type CustomerDocument } from '../document/document.ts';
import { type DocumentTables, documentTables } from '../document/tables.ts';
import { CallerError } from '../errors.ts';
import { changesBetween } from '../journal/changes.ts';
import type { StoredChange } from '../journal/journal.entity.ts';
import type { Tree } from '../update/presence.ts';
import { type Problem, problem } from '../update/problem.ts';
import { complete } from './complete.ts';
import { type Claim, claim, claimOf, keepClaim, refusalOfKey, whileBusy } from './idempotency.ts';
import { lockCustomer, ReferenceMoved } from './load.ts';
import { takenReferences } from './references.ts';
import { writeStatements } from './statements.ts';
import { inTransaction, type Transaction } from './transaction.ts';
import { type Change, refused, type System, type Target, type Write, type Written } from './write.ts';

/** Who writes, and through what: the journal says it. */
export interface Caller {
  organizationId: string;
  /** The credential. */
  actor: string;
  /** The user for whom it acts. */
  userId: string | null;
  /** The system through whose surface the write comes; null for the graph. */
  system: System | null;
  requestId: string;
}

/** What every write may carry beside what it writes. */
export interface Envelope {
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

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

  constructor(pool: Pool, tables: DocumentTables, caller: Caller) {
    this.#pool = pool;
    this.#tables = tables;
    this.#caller = caller;
  }

  /** `shown` are the lists that the answer will show, so that it shows them as of this version. */
  async write(write: Write, input: Tree & Envelope, shown: Iterable<Collection> = []): Promise<Written> {
    const { idempotencyKey, expectedVersion, ...fields } = input;
    const lists = new Set([...write.lists, ...shown]);
    if (idempotencyKey == null) {
      return (await this.#attempt(write, fields, expectedVersion ?? null, lists, null)) as Written;
    }
    const unusable = refusalOfKey(idempotencyKey);
    if (unusable) return refused([unusable]);
    const key = claimOf(this.#caller, idempotencyKey, write.operation, { expectedVersion, ...fields });
    return whileBusy(key, () => this.#attempt(write, fields, expectedVersion ?? null, lists, key));
  }

  async #attempt(
    write: Write,
    input: Tree,
    expectedVersion: number | null,
    lists: ReadonlySet<Collection>,
    key: Claim | null,
  ): Promise<Written | 'busy'> {
    for (let retries = 0; ; retries += 1) {
      try {
        return await inTransaction(this.#pool, this.#caller.organizationId, async (transaction) => {
          const work = new Work(transaction, this.#tables, this.#caller, key);
          const answer = await work.run(write, input, expectedVersion, lists);
          return { answer, committed: work.committed };
        });
      } catch (error) {
        if (!isPassing(error)) throw error;
        if (retries === MOST_RETRIES) throw new CallerError('SERVICE_UNAVAILABLE');
      }
    }
  }
}

/** Deadlock, serialization, a reference that another write took at the same moment: the next attempt sees what is. */
function isPassing(error: unknown): boolean {
  if (error instanceof ReferenceMoved) return true;
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === '40P01' || code === '40001') return true;
  return code === '23505' && constraint === 'customer_reference_one_customer';
}

/** One attempt at one write. */
class Work {
  committed = false;
  readonly #transaction: Transaction;
  readonly #tables: DocumentTables;
  readonly #caller: Caller;
  readonly #key: Claim | null;

  constructor(transaction: Transaction, tables: DocumentTables, caller: Caller, key: Claim | null) {
    this.#transaction = transaction;
    this.#tables = tables;
    this.#caller = caller;
    this.#key = key;
  }

  async run(
    write: Write,
    input: Tree,
    expectedVersion: number | null,
    lists: ReadonlySet<Collection>,
  ): Promise<Written | 'busy'> {
    const before = this.#key && (await claim(this.#transaction, this.#key, write));
    if (before) return before;
    const target = write.target(input);
    const wanted = { lists, item: write.item?.(input) ?? null };
    const { organizationId } = this.#caller;
    const stored = await lockCustomer(this.#transaction, this.#tables, organizationId, target, wanted);
    const obstacle = obstacleTo(write, target, stored, expectedVersion);
    if (obstacle) return refused([obstacle]);
    const at = laterThan(stored);
    const change = write.change(stored ?? newDocument(write, target, at), input, at);
    const taken = await takenReferences(this.#transaction, organizationId, stored, change.document);
    const problems = [
      ...change.problems,
      ...taken.map((reference) => problem('REFERENCE_TAKEN', write.referencePath?.(input, reference) ?? [])),
    ];
    return problems.length > 0 ? refused(problems) : this.#settle(write, stored, change, at);
  }

  async #settle(write: Write, stored: CustomerDocument | null, change: Change, at: string): Promise<Written> {
    const next = complete(change.document, at);
    const itemId = change.itemId ?? null;
    const changes = changesBetween(stored, next);
    const document =
      changes.length === 0 ? next : { ...next, version: (stored?.version ?? 0) + 1, updatedAt: at };
    await this.#commit(write, stored, document, changes, itemId);
    return answerWith(write, document, itemId, stored === null);
  }

  async #commit(
    write: Write,
    stored: CustomerDocument | null,
    document: CustomerDocument,
    changes: StoredChange[],
    itemId: string | null,
  ): Promise<void> {
    const owner = { organizationId: this.#caller.organizationId, customerId: document.id };
    const statements: Statement[] = [];
    if (changes.length > 0) {
      statements.push(...writeStatements(this.#tables, owner, stored, document));
      statements.push(entryOf(this.#caller, write.operation, document, changes));
    }
    if (this.#key) {
      const { id: customerId, version } = document;
      const kept = { id: v7(), customerId, version, created: stored === null, itemId, at: new Date() };
      statements.push(keepClaim(this.#key, kept));
    }
    await this.#transaction.commit(statements);
    this.committed = true;
  }
}

/** Why a write cannot even be tried. */
function obstacleTo(
  write: Write,
  target: Target,
  stored: CustomerDocument | null,
  expectedVersion: number | null,
): Problem | null {
  const { type, targetPath = ['customerId'] } = write;
  if (target.by === 'id' && (!stored || stored.erasedAt)) return problem('NOT_FOUND', targetPath);
  if (stored && type && stored.type !== type) return problem('WRONG_TYPE', targetPath);
  const currentVersion = stored?.version ?? 0;
  if (expectedVersion === null || expectedVersion === currentVersion) return null;
  return problem('CONFLICT', ['expectedVersion'], { currentVersion });
}

function newDocument(write: Write, target: Target, at: string): CustomerDocument {
  if (!write.type) throw new Error(`${write.operation} makes customers and must say of which type`);
  const document = blankDocument(v7(), write.type, at);
  if (target.by !== 'reference') return document;
  const reference = { id: v7(), system: target.system, value: target.value };
  return { ...document, references: [reference] };
}

/** Now, or the last change where the clock is behind: versions and instants go the same way. */
function laterThan(stored: CustomerDocument | null): string {
  const now = new Date().toISOString();
  return stored && stored.updatedAt > now ? stored.updatedAt : now;
}

function entryOf(
  caller: Caller,
  operation: string,
  { id, version, updatedAt }: CustomerDocument,
  changes: StoredChange[],
): Statement {
  const { organizationId, actor, userId, system, requestId } = caller;
  return {
    text: `insert into journal_entry
        (id, organization_id, customer_id, version, at, actor, actor_user_id, system, operation, request_id, changes)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      v7(),
      organizationId,
      id,
      version,
      updatedAt,
      actor,
      userId,
      system,
      operation,
      requestId,
      JSON.stringify(changes),
    ],
  };
}

function answerWith(
  write: Write,
  document: CustomerDocument,
  itemId: string | null,
  created: boolean,
): Written {
  const customer = carryingRow(document, { whole: created });
  const item = itemId && write.itemList ? carriedItem(customer, write.itemList, itemId) : null;
  return { customer, item, itemId, created, problems: [] };
}

/** The writer of a request. */
export function openWriter(orm: MikroORM, pool: Pool, caller: Caller): Writer {
  return new Writer(pool, tablesOf(orm), caller);
}

const known = new WeakMap<MikroORM, DocumentTables>();

function tablesOf(orm: MikroORM): DocumentTables {
  const found = known.get(orm) ?? documentTables(orm.getMetadata());
  known.set(orm, found);
  return found;
}
