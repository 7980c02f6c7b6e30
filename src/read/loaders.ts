import type { EntityName } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { validate as isUuid } from 'uuid';
import type { ConnectionSource } from '../db/connection-source.ts';
import { detachedQueryContext, type QueryContext } from '../db/query-context.ts';
import type { Statement } from '../db/statement.ts';
import { CostMeter } from './cost-meter.ts';
import type { PageArguments } from './page-arguments.ts';
import { countLoader, pageLoader } from './page-loader.ts';
import { shapeOfList, shapeOfPage, valuesOfList, valuesOfPage } from './page-source.ts';
import type { Page, PagedList } from './paged-list.ts';
import { type OnlyStatement, ReadTransaction } from './read-transaction.ts';
import type { Relation } from './relation.ts';
import { relationLoader } from './relation-loader.ts';
import { type AnyRow, attachedTo, type Row, type RowOf } from './row.ts';
import { customerIdOf } from './shown-customers.ts';
import type { Statements } from './statements.ts';

/**
 * A query by key that does not return rows of an entity. All keys of the same tick are batched into one
 * statement.
 */
export interface Lookup<V> {
  /** SQL of the statement. `$1` is the organization. */
  text: string;
  /** Returns the parameters after the organization. */
  values(keys: readonly string[]): unknown[];
  /** Returns the key of a result row and its value. */
  read(row: unknown[]): [string, V];
}

/** What an operation selects, with the selections that a directive skips. */
export interface Selection {
  /** `Address.line1`; on an interface, `Customer.id`. */
  fields: ReadonlySet<string>;
  /** The types and interfaces of these fields. */
  types: ReadonlySet<string>;
}

const NOTHING: Selection = { fields: new Set(), types: new Set() };

/** Maximum number of owners whose rows one statement reads. */
const OWNERS_PER_STATEMENT = 10_000;

/**
 * Owners per statement of an operation whose lists could have more items than its cost allows. Reading can
 * then stop between two statements.
 */
const OWNERS_PER_STEP = 100;

/**
 * DataLoaders of one operation. They are created on first use and read from one snapshot. Resolvers access
 * the database only through this class.
 */
export class Loaders {
  /** Stops the reads of the operation when its response exceeds the limit. */
  readonly costMeter = new CostMeter((error) => this.#transaction.stop(error));
  readonly #statements: Statements;
  readonly #organizationId: string;
  readonly #openTransaction: () => ReadTransaction;
  readonly #shown = new Set<string>();
  #transaction: ReadTransaction;
  readonly #relations = new Map<Relation, DataLoader<string, AnyRow[]>>();
  readonly #pages = new Map<string, DataLoader<string, Page>>();
  readonly #lookups = new Map<Lookup<unknown>, DataLoader<string, unknown>>();
  readonly #counts = new Map<string, DataLoader<string, number>>();
  /** What the operation selects. */
  selection: Selection = NOTHING;

  constructor(
    statements: Statements,
    source: ConnectionSource,
    organizationId: string,
    queryContext: QueryContext = detachedQueryContext(),
  ) {
    this.#statements = statements;
    this.#openTransaction = () => new ReadTransaction(source, organizationId, queryContext);
    this.#transaction = this.#openTransaction();
    this.#organizationId = organizationId;
  }

  /** Whether the operation selects one of the fields on one of the types. */
  isSelected(types: readonly string[], fields: readonly string[]): boolean {
    return types.some((type) => fields.some((field) => this.selection.fields.has(`${type}.${field}`)));
  }

  /**
   * Records that the response shows the customer of a row, and returns the row. Rows nested in it belong to
   * the same customer, so they need no call.
   */
  show<Shown extends Row | null>(row: Shown): Shown {
    const customerId = row && customerIdOf(row);
    if (customerId) this.#shown.add(customerId);
    return row;
  }

  showCustomer(customerId: string): void {
    this.#shown.add(customerId);
  }

  /** Clears the recorded customers, for a response that contains no data. */
  showNothing(): void {
    this.#shown.clear();
  }

  /** The ids of the customers that the response shows. */
  get shownCustomers(): ReadonlySet<string> {
    return this.#shown;
  }

  /** Returns the rows of a relation: synchronously if they are attached, otherwise from the database. */
  loadMany<Entity extends EntityName>(
    relation: Relation<Entity>,
    owner: Row,
  ): RowOf<Entity>[] | Promise<RowOf<Entity>[]> {
    const rows = attachedTo(owner, relation) ?? this.#loader(relation).load(owner.id);
    return rows as RowOf<Entity>[] | Promise<RowOf<Entity>[]>;
  }

  /** Returns the row with an id, or null. Also returns null if the caller's text is no UUID. */
  async loadById<Entity extends EntityName>(
    relation: Relation<Entity>,
    id: string,
  ): Promise<RowOf<Entity> | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.#loader(relation).load(id.toLowerCase());
    return (row ?? null) as RowOf<Entity> | null;
  }

  /** Loads a page of an owner's list. */
  page(list: PagedList, page: PageArguments, owner: string): Promise<Page> {
    const request = { list, page };
    const name = `${shapeOfPage(request)} ${JSON.stringify(valuesOfPage(request))}`;
    const loader = getOrCreate(this.#pages, name, () =>
      pageLoader(this.#transaction, this.#statements, request, this.#organizationId),
    );
    return loader.load(owner);
  }

  /** Counts the items of an owner's list, up to `limit + 1`. */
  count(list: PagedList, limit: number, owner: string): Promise<number> {
    const name = `${shapeOfList(list)} ${JSON.stringify(valuesOfList(list))} ${limit}`;
    const loader = getOrCreate(this.#counts, name, () =>
      countLoader(this.#transaction, this.#statements, list, limit, this.#organizationId),
    );
    return loader.load(owner);
  }

  /** Returns the value that a lookup finds for a key, or null. Lookups are compared by object identity. */
  lookup<V>(lookup: Lookup<V>, key: string): Promise<V | null> {
    const loader = getOrCreate(this.#lookups, lookup as Lookup<unknown>, () => {
      const { text, values, read } = lookup as Lookup<unknown>;
      return new DataLoader(async (keys: readonly string[]) => {
        const rows = await this.#transaction.rows(text, [this.#organizationId, ...values(keys)]);
        const found = new Map(rows.map(read));
        return keys.map((each) => found.get(each) ?? null);
      });
    });
    return loader.load(key) as Promise<V | null>;
  }

  /** Runs statements in one round trip. Returns the rows of each; a row is an array of column values. */
  rows(statements: readonly Statement[]): Promise<unknown[][][]> {
    return Promise.all(statements.map(({ text, values }) => this.#transaction.rows(text, values)));
  }

  /**
   * Runs the only statement of an operation, which sets the organization itself: `$1`, before the given values.
   * Returns its only row.
   */
  onlyRow({ values, ...statement }: OnlyStatement): Promise<unknown[]> {
    return this.#transaction.onlyRow({ ...statement, values: [this.#organizationId, ...values] });
  }

  /** Closes the snapshot and clears the loaders. */
  close(): Promise<void> {
    this.#clear();
    return this.#transaction.close();
  }

  /** Clears the loaders and closes the snapshot. The next read opens a new one. */
  async reset(): Promise<void> {
    await this.#transaction.close();
    this.#transaction = this.#openTransaction();
    this.#clear();
  }

  #clear(): void {
    for (const loaders of [this.#relations, this.#pages, this.#lookups, this.#counts]) loaders.clear();
  }

  #loader<Entity extends EntityName>(relation: Relation<Entity>): DataLoader<string, AnyRow[]> {
    return getOrCreate(this.#relations, relation as Relation, () =>
      relationLoader(this.#transaction, {
        organizationId: this.#organizationId,
        statements: this.#statements.ofRelation(relation as Relation),
        projection: this.#statements.projectionOf(relation.entity),
        keysPerStatement: this.costMeter.readsInSteps ? OWNERS_PER_STEP : OWNERS_PER_STATEMENT,
        costMeter: this.costMeter,
      }),
    );
  }
}

function getOrCreate<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
