import type { Pool } from 'pg';
import { rowOfAggregate, rowOfItem } from '../aggregate/aggregate-rows.ts';
import type { AggregateTables } from '../aggregate/aggregate-tables.ts';
import { type CustomerAggregate, newCustomer } from '../aggregate/customer-aggregate.ts';
import type { CustomerSelector } from '../aggregate/customer-selector.ts';
import { ReferenceMovedError } from '../aggregate/load-aggregate.ts';
import { withPrototypeOf } from '../aggregate/unloaded-properties.ts';
import { newId } from '../common/new-id.ts';
import type { SourceSystem } from '../common/source-systems.ts';
import type { QueryContext } from '../db/query-context.ts';
import type { Statement } from '../db/statement.ts';
import { CallerError } from '../errors.ts';
import { changesBetween } from '../journal/changes.ts';
import { insertEntry } from '../journal/entries.ts';
import { journalEntries } from '../metrics/metrics.ts';
import type { StoredChange } from '../modules/history/journal-entry.entity.ts';
import type { ListName } from '../modules/lists.ts';
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
import { inWriteTransaction, type OnWritten, type WriteTransaction } from './write-transaction.ts';

/** The caller of a command. Everything except `canReadPii` is recorded in the journal. */
export interface Caller {
  organizationId: string;
  /** The key id of the credential, or `bearer:` and a hash for a bearer token. */
  actor: string;
  /** The user on whose behalf the credential acts. */
  actorUserId: string | null;
  /** Whether the caller has the scope `pii:read`. */
  canReadPii: boolean;
  /** The source system whose REST API received the write; null for GraphQL. */
  system: SourceSystem | null;
  requestId: string;
}

/** Options of every command, sent together with its input. */
export interface CommandOptions {
  expectedVersion?: VersionPrecondition | null;
  idempotencyKey?: string | null;
  /** Further request content that is part of the idempotency hash. */
  otherContent?: JsonObject;
}

/** The accepted current versions of the customer. 0 means that it does not exist, `any` that it exists. */
export type VersionPrecondition = number | readonly number[] | 'any';

/** What the response will contain. It is loaded in the transaction, so that the response shows the written version. */
export interface ResponseContent {
  lists: Iterable<ListName>;
  /** Whether it contains a property of the customer. Without it, all are loaded. */
  hasProperty?(property: string): boolean;
}

/** The properties that every command reads: its type, its version, and whether it was erased. */
const ALWAYS_READ: ReadonlySet<string> = new Set(['id', 'type', 'version', 'updatedAt', 'erasedAt']);

/** Maximum number of retries after a conflict with a concurrent write. */
const MAX_RETRIES = 3;

/**
 * Executes the commands of one caller. Each command runs in one transaction: it locks the customer, checks
 * the version, computes the new state, and then either reports problems or writes the state with a journal
 * entry. The outcome contains exactly the written state.
 */
export class CommandExecutor {
  readonly #pool: Pool;
  readonly #tables: AggregateTables;
  readonly #caller: Caller;
  readonly #queryContext: QueryContext;
  readonly #onWritten: OnWritten | undefined;

  constructor(
    pool: Pool,
    tables: AggregateTables,
    caller: Caller,
    queryContext: QueryContext,
    onWritten?: OnWritten,
  ) {
    this.#pool = pool;
    this.#tables = tables;
    this.#caller = caller;
    this.#queryContext = queryContext;
    this.#onWritten = onWritten;
  }

  /** Executes a command. */
  async execute(
    command: Command,
    sent: JsonObject & CommandOptions,
    response: ResponseContent = { lists: [] },
  ): Promise<WriteOutcome> {
    const { idempotencyKey, expectedVersion = null, otherContent = {}, ...input } = sent;
    const lists = new Set([...command.lists, ...response.lists]);
    const properties = this.#propertiesOf(command, input, response);
    const prepared = { command, input, expectedVersion, lists, properties };
    if (idempotencyKey == null)
      return this.#retrying((transaction) => this.#execute(transaction, prepared, null));
    const invalidKey = keyProblem(idempotencyKey);
    if (invalidKey) return rejected([invalidKey]);
    const claim = claimOf(this.#caller, idempotencyKey, command.operation, {
      expectedVersion,
      // Part of the stored hash: with another name, retries of earlier requests would be rejected.
      besides: otherContent,
      ...input,
    });
    return waitForDuplicate(claim, () =>
      this.#retrying(async (transaction) => {
        const earlier = await tryAcquireKey(transaction, claim, command);
        return earlier ?? this.#execute(transaction, prepared, claim);
      }),
    );
  }

  /** The properties to load: what the command reads and the response shows. Null means all. */
  #propertiesOf(
    { reads, target }: Command,
    input: JsonObject,
    { hasProperty }: ResponseContent,
  ): readonly string[] | null {
    if (!reads || !hasProperty || target(input).by !== 'id') return null;
    const { properties } = this.#tables.customer;
    return properties.filter((name) => ALWAYS_READ.has(name) || reads.includes(name) || hasProperty(name));
  }

  async #retrying<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    for (let retries = 0; ; retries += 1) {
      try {
        return await inWriteTransaction(
          this.#pool,
          this.#caller.organizationId,
          this.#queryContext,
          work,
          this.#onWritten,
        );
      } catch (error) {
        if (!isRetryable(error)) throw error;
        if (retries === MAX_RETRIES) throw new CallerError('SERVICE_UNAVAILABLE');
      }
    }
  }

  async #execute(
    transaction: WriteTransaction,
    prepared: PreparedCommand,
    claim: IdempotencyClaim | null,
  ): Promise<WriteOutcome> {
    const { command, input, expectedVersion, lists, properties } = prepared;
    const { organizationId } = this.#caller;
    const selector = command.target(input);
    const options = { lists, properties, item: command.item?.(input) ?? null };
    const stored = await lockCustomer(transaction, this.#tables, organizationId, selector, options);
    const rejection = preconditionProblem(command, selector, stored, expectedVersion);
    if (rejection) return rejected([rejection]);
    const at = timestampAfter(stored);
    const context = { at, canReadPii: this.#caller.canReadPii };
    const result = command.execute(stored ?? newAggregate(command, selector, at), input, context);
    const taken = await takenReferences(transaction, organizationId, stored, result.aggregate);
    // A concurrent request created the customer after this one had searched for it.
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
    await transaction.commit(this.#statements(command, nextState, claim));
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
    claim: IdempotencyClaim | null,
  ): Statement[] {
    const { id: customerId, version, updatedAt: at } = aggregate;
    const { organizationId } = this.#caller;
    const entry = { ...this.#caller, customerId, version, at, operation: command.operation, changes };
    const storedResult = { customerId, version, created: stored === null, itemId };
    const statements =
      changes.length === 0
        ? []
        : [
            ...writeStatements(this.#tables, { organizationId, customerId }, stored, aggregate),
            insertEntry(entry),
          ];
    return [...statements, ...(claim ? [storeKey(claim, storedResult)] : [])];
  }
}

/** A command with its input and options. */
interface PreparedCommand {
  command: Command;
  input: JsonObject;
  expectedVersion: VersionPrecondition | null;
  lists: ReadonlySet<ListName>;
  properties: readonly string[] | null;
}

/** The state before and after a command, not yet committed. */
interface NextState {
  stored: CustomerAggregate | null;
  aggregate: CustomerAggregate;
  changes: StoredChange[];
  itemId: string | null;
}

/**
 * Whether a retry can succeed: after a deadlock (40P01), a serialization failure (40001), or if a concurrent
 * write moved or took the same reference. The retry sees the committed state.
 */
function isRetryable(error: unknown): boolean {
  if (error instanceof ReferenceMovedError) return true;
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === '40P01' || code === '40001') return true;
  return code === '23505' && constraint === 'customer_reference_one_customer';
}

/** Returns the problem that prevents the command from being executed, or null. */
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
    throw new Error(`${command.operation} sets references and must define referencePath`);
  return problem('REFERENCE_TAKEN', command.referencePath(input, reference));
}

function newAggregate(command: Command, selector: CustomerSelector, at: string): CustomerAggregate {
  if (!command.type) throw new Error(`${command.operation} creates customers and must define type`);
  const aggregate = newCustomer(newId(), command.type, at);
  if (selector.by !== 'reference') return aggregate;
  return { ...aggregate, references: [{ id: newId(), system: selector.system, value: selector.value }] };
}

/**
 * Returns the current time, but never earlier than the previous change, so that timestamps grow with
 * versions.
 */
function timestampAfter(stored: CustomerAggregate | null): string {
  const now = new Date().toISOString();
  return stored && stored.updatedAt > now ? stored.updatedAt : now;
}

/** Increments the version if anything changed. */
function nextVersion(stored: CustomerAggregate | null, next: CustomerAggregate, at: string) {
  const changes = changesBetween(stored, next);
  if (changes.length === 0) return { changes, aggregate: next };
  return { changes, aggregate: { ...next, version: (stored?.version ?? 0) + 1, updatedAt: at } };
}

function outcomeOf(command: Command, { stored, aggregate, itemId }: NextState): WriteOutcome {
  const created = stored === null;
  const whole = stored ? withPrototypeOf(stored, aggregate) : aggregate;
  const customer = rowOfAggregate(whole, { complete: created });
  const item = itemId && command.itemList ? rowOfItem(customer, command.itemList, itemId) : null;
  return { customer, item, itemId, created, problems: [] };
}
