import type { Pool } from 'pg';
import { v7 } from 'uuid';
import { rowOfAggregate, rowOfItem } from '../aggregate/aggregate-rows.ts';
import type { AggregateTables } from '../aggregate/aggregate-tables.ts';
import { type CustomerAggregate, type ListName, newCustomer } from '../aggregate/customer-aggregate.ts';
import type { CustomerSelector, SourceSystem } from '../aggregate/customer-selector.ts';
import { ReferenceMovedError } from '../aggregate/load-aggregate.ts';
import type { QueryContext } from '../db/query-context.ts';
import type { Statement } from '../db/statement.ts';
import { CallerError } from '../errors.ts';
import type { StoredChange } from '../journal/changes.ts';
import { changesBetween } from '../journal/changes.ts';
import { insertEntry } from '../journal/entries.ts';
import { journalEntries } from '../metrics/metrics.ts';
import type { JsonObject } from '../update/presence.ts';
import { type Problem, problem, withoutRevealing } from '../update/problem.ts';
import { type Command, rejected, type WriteOutcome } from './command.ts';
import { writeStatements } from './diff-statements.ts';
import { fillDefaults } from './fill-defaults.ts';
import {
  claimOf,
  type IdempotencyClaim,
  keyProblem,
  storeKey,
  tryAcquireKey,
  waitForDuplicate,
} from './idempotency.ts';
import { lockCustomer } from './lock-aggregate.ts';
import { isReferenceOf, takenReferences } from './unique-references.ts';
import { inWriteTransaction, type WriteTransaction } from './write-transaction.ts';

/** Who writes, and through what: the journal says it. */
export interface Caller {
  organizationId: string;
  /** The credential. */
  actor: string;
  /** The user for whom it acts. */
  actorUserId: string | null;
  /** Whether personal values are shown to it. */
  canReadPii: boolean;
  /** The system through whose surface the write comes; null for the graph. */
  system: SourceSystem | null;
  requestId: string;
}

/** What every write may carry beside what it writes. */
export interface CommandOptions {
  expectedVersion?: VersionPrecondition | null;
  idempotencyKey?: string | null;
  /** What else was sent: with the same key and something else it is another request. */
  otherContent?: JsonObject;
}

/** The versions of which the customer must have one; 0 is a customer that is not there, and `any` one that is. */
export type VersionPrecondition = number | readonly number[] | 'any';

/** How often a write is tried again that PostgreSQL broke off because of another one. */
const MAX_RETRIES = 3;

/**
 * Writes of one caller. Each is one transaction: the customer is locked, the version checked, the new state computed, and
 * then refused or written with its entry of the journal. What is answered is what was written.
 */
export class CommandExecutor {
  readonly #pool: Pool;
  readonly #tables: AggregateTables;
  readonly #caller: Caller;
  readonly #queryContext: QueryContext;

  constructor(pool: Pool, tables: AggregateTables, caller: Caller, queryContext: QueryContext) {
    this.#pool = pool;
    this.#tables = tables;
    this.#caller = caller;
    this.#queryContext = queryContext;
  }

  /** `shown` are the lists that the answer will show, so that it shows them as of this version. */
  async execute(
    command: Command,
    sent: JsonObject & CommandOptions,
    shown: Iterable<ListName> = [],
  ): Promise<WriteOutcome> {
    const { idempotencyKey, expectedVersion = null, otherContent = {}, ...input } = sent;
    const lists = new Set([...command.lists, ...shown]);
    const prepared = { command, input, expectedVersion, lists };
    if (idempotencyKey == null)
      return this.#retrying((transaction) => this.#execute(transaction, prepared, null));
    const unusableKey = keyProblem(idempotencyKey);
    if (unusableKey) return rejected([unusableKey]);
    const key = claimOf(this.#caller, idempotencyKey, command.operation, {
      expectedVersion,
      besides: otherContent,
      ...input,
    });
    return waitForDuplicate(key, () =>
      this.#retrying(async (transaction) => {
        const earlier = await tryAcquireKey(transaction, key, command);
        return earlier ?? this.#execute(transaction, prepared, key);
      }),
    );
  }

  async #retrying<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    for (let retries = 0; ; retries += 1) {
      try {
        return await inWriteTransaction(this.#pool, this.#caller.organizationId, this.#queryContext, work);
      } catch (error) {
        if (!isRetryable(error)) throw error;
        if (retries === MAX_RETRIES) throw new CallerError('SERVICE_UNAVAILABLE');
      }
    }
  }

  async #execute(
    transaction: WriteTransaction,
    prepared: PreparedCommand,
    key: IdempotencyClaim | null,
  ): Promise<WriteOutcome> {
    const { command, input, expectedVersion, lists } = prepared;
    const { organizationId } = this.#caller;
    const selector = command.target(input);
    const wanted = { lists, item: command.item?.(input) ?? null };
    const stored = await lockCustomer(transaction, this.#tables, organizationId, selector, wanted);
    const rejection = preconditionProblem(command, selector, stored, expectedVersion);
    if (rejection) return rejected([rejection]);
    const at = timestampAfter(stored);
    const context = { at, canReadPii: this.#caller.canReadPii };
    const result = command.execute(stored ?? newAggregate(command, selector, at), input, context);
    const taken = await takenReferences(transaction, organizationId, stored, result.aggregate);
    // Somebody made the customer since it was looked for.
    if (!stored && taken.some((reference) => isReferenceOf(selector, reference)))
      throw new ReferenceMovedError();
    const problems = [
      ...result.problems,
      ...taken.map((reference) => referenceTakenProblem(command, input, reference)),
    ];
    if (problems.length > 0) return rejected(this.#caller.canReadPii ? problems : withoutRevealing(problems));
    const nextState = {
      ...nextVersion(stored, fillDefaults(result.aggregate, at), at),
      stored,
      itemId: result.itemId ?? null,
    };
    await transaction.commit(this.#statements(command, nextState, key));
    if (nextState.changes.length > 0)
      journalEntries.inc({
        system: (this.#caller.system ?? 'graph').toLowerCase(),
        operation: command.operation,
      });
    return outcomeOf(command, nextState);
  }

  #statements(
    command: Command,
    { stored, aggregate, changes, itemId }: NextState,
    key: IdempotencyClaim | null,
  ): Statement[] {
    const { id: customerId, version, updatedAt: at } = aggregate;
    const { organizationId } = this.#caller;
    const entry = { ...this.#caller, customerId, version, at, operation: command.operation, changes };
    const kept = { customerId, version, created: stored === null, itemId };
    const written =
      changes.length === 0
        ? []
        : [
            ...writeStatements(this.#tables, { organizationId, customerId }, stored, aggregate),
            insertEntry(entry),
          ];
    return [...written, ...(key ? [storeKey(key, kept)] : [])];
  }
}

/** A write with what it is about. */
interface PreparedCommand {
  command: Command;
  input: JsonObject;
  expectedVersion: VersionPrecondition | null;
  lists: ReadonlySet<ListName>;
}

/** What a write has come to, before it is committed. */
interface NextState {
  stored: CustomerAggregate | null;
  aggregate: CustomerAggregate;
  changes: StoredChange[];
  itemId: string | null;
}

/** Deadlock, serialization, a reference that another write took or moved at the same moment: the next attempt sees what is. */
function isRetryable(error: unknown): boolean {
  if (error instanceof ReferenceMovedError) return true;
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === '40P01' || code === '40001') return true;
  return code === '23505' && constraint === 'customer_reference_one_customer';
}

/** Why a write cannot even be tried. */
function preconditionProblem(
  command: Command,
  selector: CustomerSelector,
  stored: CustomerAggregate | null,
  expectedVersion: VersionPrecondition | null,
): Problem | null {
  const { type, targetPath = ['customerId'] } = command;
  if (stored ? stored.erasedAt !== null : selector.by === 'id') return problem('NOT_FOUND', targetPath);
  if (stored && type && stored.type !== type) return problem('WRONG_TYPE', targetPath);
  const currentVersion = stored?.version ?? 0;
  if (expectedVersion === null || isExpected(expectedVersion, currentVersion)) return null;
  return problem('CONFLICT', ['expectedVersion'], { currentVersion });
}

function isExpected(expected: VersionPrecondition, version: number): boolean {
  return expected === 'any' ? version > 0 : [expected].flat().includes(version);
}

function referenceTakenProblem(command: Command, input: JsonObject, reference: JsonObject): Problem {
  if (!command.referencePath)
    throw new Error(`${command.operation} gives references and must say where they stand`);
  return problem('REFERENCE_TAKEN', command.referencePath(input, reference));
}

function newAggregate(command: Command, selector: CustomerSelector, at: string): CustomerAggregate {
  if (!command.type) throw new Error(`${command.operation} makes customers and must say of which type`);
  const aggregate = newCustomer(v7(), command.type, at);
  if (selector.by !== 'reference') return aggregate;
  return { ...aggregate, references: [{ id: v7(), system: selector.system, value: selector.value }] };
}

/** Now, or the last change where the clock is behind: versions and instants go the same way. */
function timestampAfter(stored: CustomerAggregate | null): string {
  const now = new Date().toISOString();
  return stored && stored.updatedAt > now ? stored.updatedAt : now;
}

/** The next version, where anything changed. */
function nextVersion(stored: CustomerAggregate | null, next: CustomerAggregate, at: string) {
  const changes = changesBetween(stored, next);
  if (changes.length === 0) return { changes, aggregate: next };
  return { changes, aggregate: { ...next, version: (stored?.version ?? 0) + 1, updatedAt: at } };
}

function outcomeOf(command: Command, { stored, aggregate, itemId }: NextState): WriteOutcome {
  const created = stored === null;
  const customer = rowOfAggregate(aggregate, { complete: created });
  const item = itemId && command.itemList ? rowOfItem(customer, command.itemList, itemId) : null;
  return { customer, item, itemId, created, problems: [] };
}
