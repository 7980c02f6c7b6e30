import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { validate as isUuid } from 'uuid';
import { detachedQueryContext, type QueryContext } from '../db/query-context.ts';
import type { Statement } from '../db/statement.ts';
import type { PageArguments } from './page-arguments.ts';
import { countAll, loadPages, type Page, type PagedList } from './paged-list.ts';
import { attachedTo, PREFETCHED, type Row } from './projection.ts';
import type { ProjectionCache } from './projection-cache.ts';
import { emptyPlan, type ReadPlan } from './read-plan.ts';
import { ReadTransaction } from './read-transaction.ts';
import type { Relation } from './relation.ts';
import { relationLoader } from './relation-loader.ts';
import { customerIdOf } from './shown-customers.ts';

/** Something other than a row that is found by a key, in one statement for all keys of a moment. */
export interface Lookup<V> {
  /** Its first value is the organization. */
  text: string;
  /** The values after the organization. */
  values(keys: readonly string[]): unknown[];
  /** The key and what was found for it. */
  read(row: unknown[]): [string, V];
}

/**
 * All that one operation reads: the loaders of its relations and lists, made when they are first used, over one
 * snapshot. Resolvers know nothing else of the database.
 */
export class Loaders {
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
    pool: Pool,
    organizationId: string,
    queryContext: QueryContext = detachedQueryContext(),
  ) {
    this.#projections = projections;
    this.#openTransaction = () => new ReadTransaction(pool, organizationId, queryContext);
    this.#transaction = this.#openTransaction();
    this.#organizationId = organizationId;
  }

  /** Says what the operation reads, so that rows hold exactly what is selected, and come with what belongs to them. */
  usePlan(plan: ReadPlan): void {
    this.#plan = plan;
  }

  /** Notes that the answer shows the row, and returns it. Rows nested in it are of the same customer. */
  show<Shown extends Row | null>(row: Shown): Shown {
    const customerId = row && customerIdOf(row);
    if (customerId) this.#shown.add(customerId);
    return row;
  }

  showCustomer(customerId: string): void {
    this.#shown.add(customerId);
  }

  /** For an answer that has nothing in it of what was read. */
  showNothing(): void {
    this.#shown.clear();
  }

  /** The ids of the customers that the answer shows. */
  get shownCustomers(): ReadonlySet<string> {
    return this.#shown;
  }

  /** The rows that belong to a row: those that came with it, at once, or else those of the database. */
  loadMany(relation: Relation, owner: Row): Row[] | Promise<Row[]> {
    const attached = attachedTo(owner, relation) ?? owner[PREFETCHED]?.get(relation);
    return attached ?? this.#loader(relation, false).load(owner.id);
  }

  /** The one row that belongs to a row, or null. */
  async loadOne(relation: Relation, owner: Row): Promise<Row | null> {
    return (await this.loadMany(relation, owner))[0] ?? null;
  }

  /**
   * The one row of an id, or null; also for a caller's text that is no id. `only` says that the field of the root that asks for it
   * reads nothing else.
   */
  async loadById(relation: Relation, id: string, { only = false } = {}): Promise<Row | null> {
    if (!isUuid(id)) return null;
    const rows = await this.#loader(relation, only).load(id.toLowerCase());
    return rows[0] ?? null;
  }

  /** A page of an owner's list. `name` tells lists apart: the same name must mean the same listing. */
  page(name: string, listing: PagedList, pageArguments: PageArguments, owner: string): Promise<Page> {
    const loader = remember(this.#pages, `${name} ${JSON.stringify(pageArguments)}`, () => {
      const projection = this.#projections.of(this.#plan, listing.entity, listing.requiredProperties);
      const table = this.#projections.tableOf(listing.entity);
      return new DataLoader((owners: readonly string[]) =>
        loadPages(
          this.#transaction,
          {
            listing,
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

  /** How many an owner's list has, counted up to `limit` and one more. */
  count(name: string, listing: PagedList, limit: number, owner: string): Promise<number> {
    const loader = remember(this.#counts, `${name} ${limit}`, () => {
      const table = this.#projections.tableOf(listing.entity);
      return new DataLoader((owners: readonly string[]) =>
        countAll(this.#transaction, listing, table, limit, this.#organizationId, owners),
      );
    });
    return loader.load(owner);
  }

  /** What a lookup finds for a key, or null. A lookup is known by its identity. */
  lookup<V>(lookup: Lookup<V>, key: string): Promise<V | null> {
    const loader = remember(this.#lookups, lookup as Lookup<unknown>, () => {
      const { text, values, read } = lookup as Lookup<unknown>;
      return new DataLoader(async (keys: readonly string[]) => {
        const rows = await this.#transaction.rows(text, [this.#organizationId, ...values(keys)]);
        const found = new Map(rows.map(read));
        return keys.map((each) => found.get(each) ?? null);
      });
    });
    return loader.load(key) as Promise<V | null>;
  }

  /** The rows of statements of one flight, each an array of its columns' values. */
  rows(statements: readonly Statement[]): Promise<unknown[][][]> {
    return Promise.all(statements.map(({ text, values }) => this.#transaction.rows(text, values)));
  }

  /** Gives the snapshot back, and forgets what was read. */
  close(): Promise<void> {
    this.#forget();
    return this.#transaction.close();
  }

  /** Forgets everything that was read, and gives the snapshot back: what is read next is as it is then. */
  async reset(): Promise<void> {
    await this.#transaction.close();
    this.#transaction = this.#openTransaction();
    this.#forget();
  }

  #forget(): void {
    for (const loaders of [this.#relations, this.#pages, this.#lookups, this.#counts]) loaders.clear();
  }

  /** Whether the operation selects one of the fields on one of the types. */
  isSelected(types: readonly string[], fields: readonly string[]): boolean {
    return types.some((type) => fields.some((field) => this.#plan.fields.get(type)?.has(field)));
  }

  #loader(relation: Relation, only: boolean): DataLoader<string, Row[]> {
    return remember(this.#relations, relation, () => {
      const query = this.#projections.queryOf(this.#plan, relation);
      return relationLoader(this.#transaction, query, this.#organizationId, only && this.#plan.single);
    });
  }
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
