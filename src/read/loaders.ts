import DataLoader from 'dataloader';
import { validate as isUuid } from 'uuid';
import type { ConnectionSource } from '../db/connection-source.ts';
import { detachedQueryContext, type QueryContext } from '../db/query-context.ts';
import type { Statement } from '../db/statement.ts';
import { CostMeter } from './cost-meter.ts';
import type { PageArguments } from './page-arguments.ts';
import { countAll, loadPages, type Page, type PagedList } from './paged-list.ts';
import { attachedTo, PREFETCHED, type Row } from './projection.ts';
import type { ProjectionCache } from './projection-cache.ts';
import { emptyPlan, type ReadPlan } from './read-plan.ts';
import { ReadTransaction } from './read-transaction.ts';
import type { Relation } from './relation.ts';
import { relationLoader } from './relation-loader.ts';
import { customerIdOf } from './shown-customers.ts';

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

/**
 * DataLoaders of one operation. They are created on first use and read from one snapshot. Resolvers access
 * the database only through this class.
 */
export class Loaders {
  /** Stops the reads of the operation when its response exceeds the limit. */
  readonly costMeter = new CostMeter((error) => this.#transaction.stop(error));
  readonly #projections: ProjectionCache;
  readonly #organizationId: string;
  readonly #openTransaction: () => ReadTransaction;
  readonly #shown = new Set<string>();
  #transaction: ReadTransaction;
  readonly #relations = new Map<Relation, DataLoader<string, Row[]>>();
  readonly #pages = new Map<string, DataLoader<string, Page>>();
  readonly #lookups = new Map<Lookup<unknown>, DataLoader<string, unknown>>();
  readonly #counts = new Map<string, DataLoader<string, number>>();
  #plan = emptyPlan;

  constructor(
    projections: ProjectionCache,
    source: ConnectionSource,
    organizationId: string,
    queryContext: QueryContext = detachedQueryContext(),
  ) {
    this.#projections = projections;
    this.#openTransaction = () => new ReadTransaction(source, organizationId, queryContext);
    this.#transaction = this.#openTransaction();
    this.#organizationId = organizationId;
  }

  /**
   * Sets the read plan of the operation, so that only selected columns are loaded and child rows are
   * prefetched.
   */
  usePlan(plan: ReadPlan): void {
    this.#plan = plan;
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

  /**
   * Returns the rows of a relation: synchronously if they are attached or prefetched, otherwise from the
   * database.
   */
  loadMany(relation: Relation, owner: Row): Row[] | Promise<Row[]> {
    const attached = attachedTo(owner, relation) ?? owner[PREFETCHED]?.get(relation);
    return attached ?? this.#loader(relation, false).load(owner.id);
  }

  /** Returns the single row of a relation, or null. */
  async loadOne(relation: Relation, owner: Row): Promise<Row | null> {
    return (await this.loadMany(relation, owner))[0] ?? null;
  }

  /**
   * Returns the row with an id, or null. Also returns null if the caller's text is no UUID. `only` means that
   * the root field sends no other statement.
   */
  async loadById(relation: Relation, id: string, { only = false } = {}): Promise<Row | null> {
    if (!isUuid(id)) return null;
    const rows = await this.#loader(relation, only).load(id.toLowerCase());
    return rows[0] ?? null;
  }

  /**
   * Loads a page of an owner's list. `name` identifies the list: the same name must always mean the same
   * list.
   */
  page(name: string, list: PagedList, pageArguments: PageArguments, owner: string): Promise<Page> {
    const loader = getOrCreate(this.#pages, `${name} ${JSON.stringify(pageArguments)}`, () => {
      const projection = this.#projections.of(this.#plan, list.entity, list.requiredProperties);
      const table = this.#projections.tableOf(list.entity);
      return new DataLoader((owners: readonly string[]) =>
        loadPages(
          this.#transaction,
          {
            list,
            table,
            projection,
            pageArguments,
            single: this.#plan.single,
            positions: this.#plan.cursors,
          },
          this.#organizationId,
          owners,
        ),
      );
    });
    return loader.load(owner);
  }

  /** Counts the items of an owner's list, up to `limit + 1`. */
  count(name: string, list: PagedList, limit: number, owner: string): Promise<number> {
    const loader = getOrCreate(this.#counts, `${name} ${limit}`, () => {
      const table = this.#projections.tableOf(list.entity);
      return new DataLoader((owners: readonly string[]) =>
        countAll(this.#transaction, list, table, limit, this.#organizationId, owners),
      );
    });
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

  /** The relations that the selected fields read. */
  get selectedRelations(): ReadonlySet<Relation> {
    return this.#plan.relations;
  }

  /** Whether the operation selects one of the fields on one of the types. */
  isSelected(types: readonly string[], fields: readonly string[]): boolean {
    return types.some((type) => fields.some((field) => this.#plan.fields.get(type)?.has(field)));
  }

  #loader(relation: Relation, only: boolean): DataLoader<string, Row[]> {
    return getOrCreate(this.#relations, relation, () => {
      const query = this.#projections.queryOf(this.#plan, relation);
      return relationLoader(this.#transaction, query, {
        organizationId: this.#organizationId,
        single: only && this.#plan.single,
        keysPerStatement: this.#plan.ownersPerStatement,
        costMeter: this.costMeter,
      });
    });
  }
}

function getOrCreate<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
